/**
 * The lexicon as page scripts carry it: pattern sources, made at build time by `lib/build/compile-lexicon.ts`.
 * Codes of concepts: k kratom, h kratom in company (7-OH, ketum), j weak kratom (strains, brands), o opioid, g painkiller (an opioid where it is left), d withdrawal, q quitting, u use, a dependence, t treatment, m methadone (an opioid and a treatment),
 * s replacement, w opioid withdrawal outright, c comparison, l comparison that may follow, r comparison that is surely one, y word for a type, e word of treating, b what is not to be taken together, x neutral (takes the words away from the others).
 */
export type Code =
  | 'k'
  | 'h'
  | 'j'
  | 'o'
  | 'g'
  | 'd'
  | 'q'
  | 'u'
  | 'a'
  | 't'
  | 'm'
  | 's'
  | 'w'
  | 'c'
  | 'l'
  | 'r'
  | 'y'
  | 'e'
  | 'b'
  | 'x';

export interface CompiledLexicon {
  find: FindPart<Code>[];
}

/**
 * One source a code, language and kind of beginning, in order of precedence; language `''` is every language. Begins
 * with `%`: no letter or digit stands before; `&`: no katakana; `''`: anything may. In the source `@` says that no
 * letter or digit follows, `~` stands for any letters.
 */
export type FindPart<Name extends string> = [
  code: Name,
  lang: string,
  begin: '%' | '&' | '',
  source: string,
];

/** What the detector carries: expressions over raw text, but for the prefilter as sources. */
export interface CompiledGate {
  /**
   * True of every text that may pass, `afterText` behind it, and of few others. Every page pays for it, so it is what the
   * engine compiles and runs at the least cost: no flags, each branch of one length, none of them short.
   */
  prefilter: RegExp;
  /** Plain ASCII, for either case. */
  latin: string;
  /** Letters that look like others, and invisible ones between them, `~` for short. For either case. */
  disguised: string;
  /** Words of other scripts, with both cases written out. */
  scripts: string;
}
