import type { RegionContent } from './content/types-region.ts';
import type { Rule, Topic } from './detect/types.ts';

/**
 * The whole protocol. Names start with who sends. Messages carry small enums, numbers and codes,
 * never text, title, address or host of a page (PR-3). The background checks each against
 * `lib/background/message-schema.ts` and answers what it does not know with a `Refusal`.
 */
export type Message = PageMessage | PopupMessage;

/** From the scripts in a page to the background. */
export type PageMessage =
  /**
   * Detector: the gate found what may be a word for kratom. No answer; where Sidelight is not quiet the
   * background puts `lexicon.js` and `judge.js` into the page, which sends the verdict.
   */
  | { type: 'detector:passed' }
  /** Judge, once a reading; an open sidebar, when asked; detector, with `none`, when a page that had passed is left. No answer. */
  | { type: 'detector:verdict'; topic: Topic; rule: Rule }
  /** Sidebar, when its script starts. Answer: `SidebarState`. */
  | { type: 'sidebar:ready' }
  /**
   * Sidebar, when the panel is about to open for the first time. The background puts `lexicon.js` and `explainer.js` beside it.
   * Answer: `PackedContent` in the reader's language.
   */
  | { type: 'sidebar:explain' }
  /** Sidebar, at a quiet moment. Answer: `Grant`; one that is given is counted (EV-5). */
  | { type: 'sidebar:may-open' }
  /** Sidebar, when the reader closed it. Answer: `AfterClose` (PE-4). */
  | { type: 'sidebar:closed' }
  /** Sidebar. Answer: `RegionContent`. `country: null` means "guess again". */
  | { type: 'sidebar:choose-region'; country: string | null; state: string | null }
  /** Sidebar: looks that the reader changed. No answer. */
  | { type: 'sidebar:remember'; view: Partial<SidebarView> }
  /** Sidebar: be quiet. No answer; `background:leave` follows where due. */
  | { type: 'sidebar:quiet'; how: Quiet }
  /** Sidebar: open an extension page in a new tab. `anchor` is the id of a card, claim or fact. */
  | { type: 'sidebar:open-page'; page: ExtensionPage; anchor?: string };

/** From the popup to the background, about the tab with this id. */
export type PopupMessage =
  /** Answer: `PopupState`. */
  | { type: 'popup:state'; tab: number }
  /** Open the sidebar there, whatever the topic. Answer: `Opened`. */
  | { type: 'popup:open'; tab: number }
  /** No answer. */
  | { type: 'popup:close'; tab: number }
  /** Be quiet. `remember` writes the site to disk, for `off-site` alone. Answer: `PopupState`. */
  | { type: 'popup:quiet'; tab: number; how: Quiet; remember: boolean }
  /** Takes back one way to be quiet. Answer: `PopupState`. */
  | { type: 'popup:undo'; tab: number; how: Undo };

/** From the background to the sidebar of a tab. */
export type BackgroundMessage =
  /** Open, with focus, because the reader asked. */
  | { type: 'background:open' }
  /** Close to the launcher. */
  | { type: 'background:close' }
  /** Remove everything from the page. */
  | { type: 'background:leave' }
  /** The page has grown: read it, and tell its `detector:verdict`. No answer. */
  | { type: 'background:judge' }
  /** Answer: `{open: boolean}`. */
  | { type: 'background:ask-open' };

export type ExtensionPage = 'options' | 'welcome' | 'evidence' | 'appointment';

/** The ways to be quiet. `not-relevant` hides for this page and session; `keep-closed` is launcher only from now on. */
export type Quiet =
  | 'not-relevant'
  | 'off-site'
  | 'snooze-hour'
  | 'snooze-restart'
  | 'off-everywhere'
  | 'keep-closed';

/** What can be taken back from the popup. */
export type Undo = 'not-relevant' | 'off-site' | 'snooze' | 'off-everywhere';

/** What the reader may change about the panel itself. */
export interface SidebarView {
  /** Inline side of the page. */
  side: 'start' | 'end';
  /** Width in CSS px. */
  width: number;
  /** Mark claims on the page. */
  marks: boolean;
  /** Vertical place of the launcher, percent of the window's height from the top. */
  launcherAt: number;
}

/** The answer to `sidebar:ready`. */
export interface SidebarState {
  /**
   * `open`: the reader asked. `auto`: may open by itself at a quiet moment. `nothing`: leave the page alone. `as-before`:
   * this page is not judged (yet), as when it has come back from the history's cache; what stands there may stay.
   */
  show: 'open' | 'auto' | 'launcher' | 'nothing' | 'as-before';
  topic: Topic;
  view: SidebarView;
  place: RegionContent;
  /** Which of the reviewed headlines to show, counted on from 0 (EV-10). */
  headline: number;
}

/** The answer to `sidebar:may-open`. */
export interface Grant {
  granted: boolean;
}

/** The answer to `sidebar:closed`. */
export interface AfterClose {
  offerKeepClosed: boolean;
}

/** The answer to `popup:open`. `why` says what stood in the way. */
export type Opened = { open: true } | { open: false; why: 'restricted' | 'withheld' };

/** The answer to `popup:state`. */
export interface PopupState {
  /** `restricted`: no extension may run there. `withheld`: the reader has not allowed this site. */
  access: 'allowed' | 'withheld' | 'restricted';
  /** Null where the page was not judged: it may not be read, or Sidelight is quiet there. */
  topic: Topic | null;
  rule: Rule | null;
  open: boolean;
  when: 'auto' | 'launcher' | 'click';
  offEverywhere: boolean;
  /** `session`: until the browser closes. `remembered`: on this device until undone (PR-6). */
  offSite: 'no' | 'session' | 'remembered';
  notRelevant: boolean;
  /** Quiet until this time (ms since 1970), until restart, or not. */
  snooze: number | 'restart' | null;
  /** Whether "remember on this device" is possible: not in private windows (PR-10). */
  canRemember: boolean;
  /** False where a choice could not be written to disk; it then holds until the browser closes. */
  kept: boolean;
  place: RegionContent;
}

/** The answer to a message that the background does not take. */
export interface Refusal {
  refused: 'unknown message' | 'unknown sender';
}
