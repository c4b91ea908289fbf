import type { Quiet, Undo } from '../../lib/messages.ts';

/** What the reader asks for; the entrypoint carries it out. */
export interface PopupEvents {
  /** `remember` keeps `off-site` on this device. */
  onQuiet: (how: Quiet, remember?: boolean) => void;
  onUndo: (how: Undo) => void;
  onOpen: () => void;
  onClose: () => void;
  /** Ask the browser for access to this site. */
  onAllow: () => void;
  /** `country: null` asks for a new guess. */
  onChooseRegion: (country: string | null, state: string | null) => void;
  onSettings: () => void;
}

/** What came of a click that the state does not tell. */
export type PopupNote = 'popup_couldNotOpen' | 'popup_allowed';
