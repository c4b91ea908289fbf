/**
 * What a page is about (design.md, section 1).
 * `mention`: kratom only in passing. The sidebar opens by itself for the last one only.
 */
export type Topic = 'none' | 'mention' | 'kratom' | 'kratom-and-withdrawal';

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
  /** Path of the address, decoded, without host, query and fragment. */
  path: string;
  /** The document's language as written in `lang`, or empty. A weight, never a gate. */
  lang: string;
  blocks: Block[];
}

/** What kind of thing a term names. */
export type Concept = 'kratom' | 'opioid' | 'withdrawal' | 'treatment';

/** One term found on the page and where. */
export interface Match {
  concept: Concept;
  /** The words as they stand on the page. */
  text: string;
  place: Place;
  /** How often this term occurs in that place. */
  count: number;
}

/** Topic plus the matches that explain it. `rule` names the rule that decided; each has a sentence in `_locales`. */
export interface Verdict {
  topic: Topic;
  rule: Rule;
  matches: Match[];
}

/** The rules of `decide`. An enum small enough to travel in a message. */
export type Rule = string;
