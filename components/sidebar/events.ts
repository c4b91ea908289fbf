import type { ExtensionPage, Quiet, SidebarView } from '../../lib/messages.ts';

/** What the reader asks for; the entrypoint carries it out. */
export interface SidebarEvents {
  onClose: () => void;
  onQuiet: (how: Quiet) => void;
  onRemember: (view: Partial<SidebarView>) => void;
  /** While the edge is dragged; `onRemember` follows when it is let go. CSS px. */
  onWidth: (width: number) => void;
  /** `country: null` asks for a new guess. */
  onChooseRegion: (country: string | null, state: string | null) => void;
  onOpenPage: (page: ExtensionPage, anchor?: string) => void;
  /** Scrolls the page to a claim; `null` scrolls back. */
  onShowClaim: (claim: string | null) => void;
}
