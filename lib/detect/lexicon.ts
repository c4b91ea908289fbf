/**
 * The lexicon as page scripts carry it: pattern sources, made at build time by `lib/build/compile-lexicon.ts`.
 * Codes of concepts: k kratom, h 7-OH, j weak kratom (strains, brands), o opioid, d withdrawal, q quitting, a dependence, t treatment,
 * s replacement, w opioid withdrawal outright, c comparison, x neutral (takes the words away from the others).
 */
export type Code = 'k' | 'h' | 'j' | 'o' | 'd' | 'q' | 'a' | 't' | 's' | 'w' | 'c' | 'x';

export interface CompiledLexicon {
  find: FindPart<Code>[];
}

/**
 * One source a code and language, in order of precedence; `''` is every language. `%`, `~`, `@` and `&` are short for
 * the boundaries in `find.ts`.
 */
export type FindPart<Name extends string> = [code: Name, lang: string, source: string];
