import type { helpKinds } from '../../data/help-kinds.ts';

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

/**
 * `Content` as it is bundled, made for few bytes: sources once in a table and named by index, rows without
 * field names. `lib/content/unpack.ts` undoes it.
 */
export interface PackedContent {
  locale: string;
  fellBack: boolean;
  page: PageCopy;
  /** Month of the last check, of all cards and claims but those in `checkedElse`. */
  checked: string;
  checkedElse: Record<string, string>;
  /** Label and address. */
  sources: [string, string][];
  cards: PackedCard[];
  claims: PackedClaim[];
}

export type PackedCard = [
  id: string,
  group: Group,
  title: string,
  /** One passage or several. */
  passages: string | string[],
  action: string | 0,
  /** Index in `strengths` of `unpack.ts`. */
  strength: number,
  dated: 0 | 1,
  sources: number[],
  when?: Relevance,
];

export type PackedClaim = [
  id: string,
  claim: string,
  verdict: ClaimVerdict,
  response: string,
  sources: number[],
  dated: 0 | 1,
];

/** A source as the Evidence page shows it. `url` is absent where no page fit for readers is known. */
export interface EvidenceSource {
  id: string;
  label: string;
  publisher: string;
  title: string;
  kind: SourceKind;
  url?: string;
  published?: string;
}

export type SourceKind =
  | 'regulator'
  | 'public-health-agency'
  | 'poison-control'
  | 'peer-reviewed'
  | 'clinical-reference'
  | 'professional-society';

/** One statement with what it rests on. */
export interface EvidenceFact {
  id: string;
  topic: string;
  statement: string;
  strength: Strength;
  /** See `Card.dated`. */
  dated: boolean;
  /** `YYYY-MM`. */
  checked: string;
  sources: string[];
}

/** A point on which good sources say different things, told for readers. */
export interface Disagreement {
  id: string;
  title: string;
  text: string;
  facts: string[];
}

/** Words of the Evidence page beside the statements. */
export interface EvidenceCopy {
  intro: string[];
  topics: Record<string, string>;
  /** What each strength means, in a line. */
  strength: Record<Strength, string>;
  kinds: Record<SourceKind, string>;
  chosen: string[];
}

/** Everything for the Evidence page. */
export interface Evidence {
  locale: string;
  fellBack: boolean;
  fallback: string;
  copy: EvidenceCopy;
  groups: Record<Group, string>;
  cards: {
    id: string;
    group: Group;
    title: string;
    passages: { text: string; facts: string[] }[];
    action?: { text: string; facts: string[] };
    strength: Strength;
    checked: string;
    dated: boolean;
  }[];
  claims: {
    id: string;
    claim: string;
    verdict: ClaimVerdict;
    response: string;
    facts: string[];
    sources: string[];
    checked: string;
    dated: boolean;
  }[];
  facts: EvidenceFact[];
  sources: EvidenceSource[];
  disagreements: Disagreement[];
}

/** The page to take to an appointment. */
export interface Appointment {
  /** Said where some words are English because they are not translated yet. */
  fallback?: string;
  intro: string;
  kept: string;
  opener: string;
  tell: { id: string; label: string; hint?: string; long?: true }[];
  ask: { id: string; text: string }[];
  urgent: string;
}

export type ResourceKind = (typeof helpKinds)[number];

/** One help line or link, with only what is known; absent fields are not shown (EV-3). */
export interface Resource {
  id: string;
  /** ISO 3166-1 alpha-2, or `INT`. */
  country: string;
  kind: ResourceKind;
  /** As the service calls itself: the same in every language. */
  name: string;
  /** The language of the name, as a code. */
  nameIn?: string;
  /** What the name means, where it does not say so to this reader. */
  meaning?: string;
  /** Digits for `tel:`, the national form. */
  tel?: string;
  /** The number as it is printed; always shown with `tel`. */
  phoneDisplay?: string;
  /** `number` are digits for `sms:`; `display` is the line to print. */
  sms?: { number: string; keyword?: string; display: string };
  whatsapp?: { number: string };
  url?: string;
  hours?: string;
  languages?: string[];
  cost?: string;
  forWhom?: string;
  whatHappens?: string;
  /** `false`: a source says that no name is needed. */
  asksName?: boolean;
  channels: string[];
  /** The service is run by, or wired to, a body that enforces drug law: said first. */
  enforcementLinked: boolean;
  /** The part of the country it serves, where it does not serve all of it. */
  area?: string;
  /** Which of the two paths it fits (PE-2). */
  fits: HelpPath[];
}

/** The two short paths of "Ways to get help": for me, for someone I care about (PE-2). */
export type HelpPath = 'me' | 'someone';

export type LegalStatus =
  | 'controlled'
  | 'banned'
  | 'regulated-kcpa'
  | 'age-restricted'
  | '7-oh-banned-only'
  | 'legal-unregulated'
  | 'unclear';

/** One row of law. */
export interface LegalRow {
  id: string;
  /** `US`, `US-CA`, `DE`, … */
  jurisdiction: string;
  /** The place, where the name of its country or state does not say it. */
  name?: string;
  status: LegalStatus;
  note?: string;
  since?: string;
  /** `local`: a county or city; its `jurisdiction` is the state that it lies in. */
  scope: 'country' | 'state' | 'local';
  /** A date, as precise as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Shown beside every status. */
  asOf: string;
  /** What `asOf` is: the date of the source, a guess at it, or, for a source without a date, the day it was read. */
  asOfKind: 'dated' | 'about' | 'read';
  /** True where the source is not a public body or a copy of the statute: shown "as reported". */
  reported: boolean;
  /** True where the rule was moving when it was read: shown with "this may have changed". */
  changing: boolean;
  /** Only where the source is fit for readers: never a vendor, a law firm or an advocate (PR-9). */
  url?: string;
}

/** The country (and, in the US, the state) whose resources and law are shown. */
export interface Region {
  /** ISO 3166-1 alpha-2, or null when unknown: then international rows and no local number. */
  country: string | null;
  /** `US-CA` and so on, only ever chosen by the reader. */
  state: string | null;
  from: 'chosen' | 'guessed' | 'unknown';
}

/** All that depends on the region; made in the background, sent to the sidebar. */
export interface RegionContent {
  region: Region;
  /** The number for an emergency, or absent when the country is unknown. */
  emergency?: { tel: string; display: string };
  /** In the order they are shown. */
  resources: Resource[];
  law: LegalRow[];
  /** Countries that the reader can choose, as codes; `Intl.DisplayNames` has their names. */
  countries: string[];
  /** US states that the reader can choose, as codes; their names are in `_locales` (`state_US_…`). */
  states: string[];
  /** Said where the words for help or law are English because they are not translated yet. */
  fallback?: string;
}
