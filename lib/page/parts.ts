import type { Decision } from '../detect/decide.ts';
import type { Steps } from '../detect/steps.ts';
import type { ExtensionPage, Quiet, SidebarState, SidebarView } from '../messages.ts';
import type { Scene } from './stage.ts';

/** What is noted of a page carries what the page was judged to be about. */
export interface Judged {
  verdict: Decision;
}

/** What the page says that the panel answers: `Notes` for the eye, and where each claim stands. */
export interface Reading<Notes extends Judged> {
  notes: Notes;
  /** By id of the claim. */
  claims: Map<string, Range>;
}

/** What the reader can do in our interface. */
export interface Acts {
  onOpen(): void;
  /** The reader is about to open: the pointer is at the launcher. */
  onNear(): void;
  onClose(): void;
  onQuiet(how: Quiet): void;
  onRemember(view: Partial<SidebarView>): void;
  /** While the edge is dragged, in CSS px; `onRemember` follows when it is let go. */
  onWidth(width: number): void;
  onChooseRegion(country: string | null, state: string | null): void;
  onOpenPage(page: ExtensionPage, anchor?: string): void;
  /** Scrolls the page to a claim; null scrolls back. */
  onShowClaim(claim: string | null): void;
  onKeepClosed(keep: boolean): void;
}

/** Everything that a drawing depends on. */
export interface Picture<Notes extends Judged> extends Scene {
  state: SidebarState;
  /** Absent while a launcher is all that is shown, unless the panel was made ready to open. */
  reading: Reading<Notes> | undefined;
  offerKeepClosed: boolean;
}

export interface Parts<Notes extends Judged> {
  css: string;
  /**
   * Reads the page as it is now, for a panel that may soon open or whose page has changed.
   * Undefined when what it takes cannot be had, as after an update of the extension.
   */
  read(state: SidebarState): Promise<Reading<Notes> | undefined>;
  /** Has the browser get ready what a drawing needs of it, in steps. */
  warmUp(): Steps<void>;
  /** Draws the interface; with null, takes it away. */
  draw(mount: HTMLElement, picture: Picture<Notes> | null, acts: Acts): void;
}
