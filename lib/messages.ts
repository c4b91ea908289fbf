import type { RegionContent } from './content/types.ts';
import type { Rule, Topic } from './detect/types.ts';

/**
 * The whole protocol. Names start with who sends. Messages carry small enums, numbers and codes,
 * never text, title, address or host of a page (PR-3).
 */
export type Message =
  /**
   * Detector → background: the gate found what may be a word for kratom. No answer; the background injects `judge.js`
   * into the sender's top frame (`scripting.executeScript`), which then sends the verdict.
   */
  | { type: 'detector:passed' }
  /** Judge → background, once a reading; detector → background with `none` when a page that had passed is left. No answer. */
  | { type: 'detector:verdict'; topic: Topic; rule: Rule }
  /** Sidebar → background when its script starts. Answer: `SidebarState`. */
  | { type: 'sidebar:ready' }
  /** Sidebar → background at a quiet moment. Answer: `{granted: boolean}`; a grant is counted (EV-5). */
  | { type: 'sidebar:may-open' }
  /** Sidebar → background. Answer: `{offerKeepClosed: boolean}` (PE-4). */
  | { type: 'sidebar:closed' }
  /** Sidebar → background: the reader opened it by the launcher. No answer. */
  | { type: 'sidebar:opened' }
  /** Sidebar → background. Answer: `RegionContent`. `country: null` means "guess again". */
  | { type: 'sidebar:choose-region'; country: string | null; state: string | null }
  /** Sidebar → background: looks that the reader changed. No answer. */
  | { type: 'sidebar:remember'; view: Partial<SidebarView> }
  /** Sidebar → background: be quiet. No answer; the background then sends `background:leave` where due. */
  | { type: 'sidebar:quiet'; how: Quiet }
  /** Sidebar → background: open an extension page in a new tab. `anchor` is a card, claim or fact id. */
  | { type: 'sidebar:open-page'; page: ExtensionPage; anchor?: string }
  /** Background → sidebar: open, with focus, because the reader asked. */
  | { type: 'background:open' }
  /** Background → sidebar: close to the launcher, or to nothing where the topic has no launcher. */
  | { type: 'background:close' }
  /** Background → sidebar: remove everything from the page. */
  | { type: 'background:leave' }
  /** Background → sidebar. Answer: `{open: boolean}`. */
  | { type: 'background:ask-open' };

export type ExtensionPage = 'options' | 'welcome' | 'evidence' | 'appointment';

/** The ways to be quiet. `not-relevant` hides for this page and session; `keep-closed` means launcher only from now on. */
export type Quiet =
  | 'not-relevant'
  | 'off-site'
  | 'snooze-hour'
  | 'snooze-restart'
  | 'off-everywhere'
  | 'keep-closed';

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
  /** `open`: the reader asked. `auto`: may open by itself at a quiet moment. `nothing`: leave the page alone. */
  show: 'open' | 'auto' | 'launcher' | 'nothing';
  topic: Topic;
  view: SidebarView;
  place: RegionContent;
  /** Which of the reviewed headlines to show (EV-10). */
  headline: number;
}
