/**
 * What a page is about (design.md, section 1).
 * `mention`: kratom only in passing. The sidebar opens by itself for the last one only.
 */
export type Topic = 'none' | 'mention' | 'kratom' | 'kratom-and-withdrawal';

/** Is a page with this topic about kratom? On others Sidelight shows only what it is asked for. */
export const isMatch = (topic: Topic | null): topic is 'kratom' | 'kratom-and-withdrawal' =>
  topic === 'kratom' || topic === 'kratom-and-withdrawal';

/** Where on the page a text stands; a subject is named in other places than a mention. */
export type Place = 'title' | 'description' | 'address' | 'heading' | 'body' | 'aside';

/** One run of text of a page, in reading order. `aside` is navigation, footers, related links, tag clouds. */
export interface Block {
  place: 'heading' | 'body' | 'aside';
  text: string;
}

/** A page as the detector reads it. Nothing of it ever leaves the page script (PR-3). */
export interface PageText {
  title: string;
  /** `<meta name="description">`, or empty. */
  description: string;
  /** Host of the address. A shop's or forum's name says what its pages are about. */
  host: string;
  /** Path of the address, decoded, without host, query and fragment. */
  path: string;
  /** The document's language as written in `lang`, or empty. A weight, never a gate. */
  lang: string;
  blocks: Block[];
}

/** What kind of thing a term names. */
export type Concept = 'kratom' | 'opioid' | 'withdrawal' | 'treatment' | 'replacement';

/** One term found on the page and where. */
export interface Match {
  concept: Concept;
  /** The words as they stand on the page, lower case, without accents. */
  text: string;
  place: Place;
  /** How often this term occurs in that place. */
  count: number;
}

/** The rules of `decide`. An enum small enough to travel in a message. */
export const rules = [
  /** No word for kratom as a whole word. */
  'no-kratom',
  /** Only a word that may mean kratom (a strain, a brand, 7-OH), without company. */
  'weak-word-only',
  /** Kratom only in menus, footers or related links. */
  'aside-only',
  /** Kratom in passing on a page about something else. */
  'in-passing',
  /** Kratom in title, heading or address, or often enough; nothing on leaving opioids. */
  'subject',
  /** Kratom is the subject, and opioid withdrawal, dependence or its medicines are discussed. */
  'subject-and-withdrawal',
  /** Another subject, but kratom and opioid withdrawal stand together in one passage. */
  'passage-on-both',
] as const;
export type Rule = (typeof rules)[number];

/** Topic plus the matches that explain it. `rule` names the rule that decided; each has a sentence in `_locales`. */
export interface Verdict {
  topic: Topic;
  rule: Rule;
  matches: Match[];
}

/** Substances that matter beside kratom; ids that cards refer to. */
export const substances = [
  'alcohol',
  'benzodiazepines',
  'sleep-aids',
  'antihistamines',
  'muscle-relaxants',
  'opioids',
  'buprenorphine',
  'methadone',
  'naltrexone',
  'naloxone',
  'gabapentinoids',
  'stimulants',
  'caffeine',
  'antidepressants',
  'antipsychotics',
  'loperamide',
  'clonidine',
  'cannabis',
  'phenibut',
  'tianeptine',
  'kava',
  'dextromethorphan',
] as const;
export type Substance = (typeof substances)[number];

/** Kinds of kratom product. */
export const productKinds = [
  'leaf',
  'powder',
  'capsule',
  'extract',
  'drink',
  'gummy',
  '7oh',
] as const;
export type ProductKind = (typeof productKinds)[number];

export const pageTypes = ['shop', 'forum', 'article', 'other'] as const;
export type PageType = (typeof pageTypes)[number];

/** A range in one block's text: `text.slice(start, end)`. */
export interface BlockRange {
  block: number;
  start: number;
  end: number;
}

/** A claim of `data/claims` that the page makes, and where. */
export interface ClaimFound extends BlockRange {
  /** Id in `data/claims`. */
  id: string;
}

/** What else the page holds that decides which cards lead. Stays in the page script. */
export interface Notice {
  /** Substances named near kratom, most often named first. */
  substances: Substance[];
  /** Words of suicide or self-harm. */
  crisis: boolean;
  /** Pregnancy, birth or breastfeeding. */
  pregnancy: boolean;
  /** Product kinds named near kratom, most often named first. */
  products: ProductKind[];
  /** The page gives doses (a number with g, mg, ounces, capsules near kratom). */
  doses: boolean;
  type: PageType;
  claims: ClaimFound[];
}
