import type { HelpPath } from '../../lib/content/types-region.ts';

/** What is open inside the panel. Kept while the page lives, so that closing and opening lose nothing. */
export interface PanelState {
  /** Ids of sections and whether they are open; those not listed are as `opensAtFirst` says. */
  sections: Readonly<Record<string, boolean>>;
  menu: boolean;
  path: HelpPath;
  /** Id of the claim that the page was scrolled to, while the way back is offered. */
  shown: string | null;
}

export type PanelAction =
  | { type: 'toggle'; section: string; open: boolean }
  | { type: 'menu'; open: boolean }
  | { type: 'path'; path: HelpPath }
  | { type: 'show'; claim: string | null };

export const panelAtFirst: PanelState = { sections: {}, menu: false, path: 'me', shown: null };

/** Claims on the page and cautions are what the reader came across; the rest is a choice. */
export const opensAtFirst = ['page', 'cautions'];

/** Is this section open? `lead` ones are, until the reader closes them. */
export const isOpen = ({ sections }: PanelState, id: string, lead = false): boolean =>
  sections[id] ?? (lead || opensAtFirst.includes(id));

/** What an action of the reader changes. */
export const panelAfter = (state: PanelState, action: PanelAction): PanelState => {
  switch (action.type) {
    case 'toggle':
      return {
        ...state,
        menu: false,
        sections: { ...state.sections, [action.section]: action.open },
      };
    case 'menu':
      return { ...state, menu: action.open };
    case 'path':
      return { ...state, path: action.path };
    case 'show':
      return { ...state, shown: action.claim };
  }
};
