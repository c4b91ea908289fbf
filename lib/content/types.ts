/** How firmly a fact is known; it shapes the wording (evidence rules, `data/README.md`). */
export type Strength = 'established' | 'reported' | 'uncertain' | 'disputed';

/** The blocks of the sidebar that hold cards, in their order on screen (design.md, section 2). */
export type Group =
  | 'crisis'
  | 'cautions'
  | 'effects-common'
  | 'effects-care-now'
  | 'effects-rare'
  | 'mixing'
  | 'treatment'
  | 'clinician'
  | 'withdrawal'
  | 'stopping'
  | 'products'
  | 'situations'
  | 'overdose'
  | 'known';

/** A source as a card shows it. */
export interface SourceLink {
  id: string;
  /** Short name of the publisher, e.g. "FDA" or "Hill 2024"; no two sources share one. */
  label: string;
  /** Left out in the sidebar's bundle; the Evidence page has it. */
  title?: string;
  url: string;
}

/** A few sentences. The facts that they rest on stand in `data/cards/` and on the Evidence page. */
export interface Passage {
  text: string;
}

export type Signal = 'pregnancy' | 'crisis' | 'dose';

/** What about a page makes a card relevant to it. */
export interface Relevance {
  substances?: string[];
  products?: string[];
  signals?: Signal[];
  pageTypes?: TellingType[];
}

export type PageType = 'shop' | 'forum' | 'article' | 'other';

/** Types of page for which some cards come first. */
export type TellingType = Extract<PageType, 'shop' | 'forum'>;

/** One block of the sidebar, ready to show. */
export interface Card {
  id: string;
  group: Group;
  /** Short heading, or none where the text says it in one sentence. */
  title?: string;
  passages: Passage[];
  /** What the reader can do (HL-9). Every caution has one. */
  action?: Passage;
  strength: Strength;
  /** Month of the last check of its oldest fact, `YYYY-MM`. */
  checked: string;
  /** It rests on facts that change (laws, counts, approvals): say "as of" the month. */
  dated?: boolean;
  sources: SourceLink[];
  when?: Relevance;
}

export type ClaimVerdict = 'false' | 'misleading' | 'unproven' | 'partly-true' | 'depends';

/** The answer to one claim that pages make. */
export interface Claim {
  id: string;
  /** The claim in our own neutral words, never in the page's. */
  claim: string;
  verdict: ClaimVerdict;
  response: string;
  sources: SourceLink[];
  checked: string;
  /** See `Card.dated`. */
  dated?: boolean;
}

/** What the page was found to speak of, as far as cards care (`lib/detect` finds it). */
export interface PageNotices {
  substances: readonly string[];
  products: readonly string[];
  signals: readonly string[];
  pageType: PageType;
}

/** One disclosure of the sidebar as `data/page/<locale>.json` describes it. */
export interface SectionCopy {
  id: string;
  title: string;
  /** One line below the title that says what is inside. */
  line: string;
  groups: Group[];
  /** Shown only when the page carries this signal; then it leads and takes its groups from the others. */
  when?: Signal;
}

/** The words around the cards. `{names}` in `why.named` stands for names from `names`. */
export interface PageCopy {
  /** Reviewed headlines by topic (EV-10); `other` where the page is about neither. */
  headlines: Record<HeadlineTopic, string[]>;
  /** The one main message by topic (HL-4). */
  main: Record<HeadlineTopic, string>;
  /** In their order on screen (design.md, section 2). */
  sections: SectionCopy[];
  /** Titles of the parts of a section that holds more than one group. */
  groups: Record<Group, string>;
  why: Record<'named' | Signal | TellingType, string>;
  /** Names of substances and products by the id that `lib/detect` gives them. */
  names: Record<string, string>;
  /** Said where a locale shows English because it is not translated yet. */
  fallback: string;
}

export type HeadlineTopic = 'kratom' | 'kratom-and-withdrawal' | 'other';

/** All words of the sidebar in one locale, ready to choose from. */
export interface Content {
  /** BCP 47 tag of the words. */
  locale: string;
  /** True where some words are English because the locale lacks them: show `page.fallback`. */
  fellBack: boolean;
  page: PageCopy;
  cards: Card[];
  claims: Claim[];
}
