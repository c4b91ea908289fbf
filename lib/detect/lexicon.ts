/**
 * The lexicon as page scripts carry it: pattern sources, made at build time by `lib/build/compile-lexicon.ts`.
 * Codes of concepts: k kratom, j weak kratom, o opioid, d withdrawal, q quitting, a dependence, t treatment,
 * s replacement, w opioid withdrawal outright, x neutral (takes the words away from the others).
 */
export type Code = 'k' | 'j' | 'o' | 'd' | 'q' | 'a' | 't' | 's' | 'w' | 'x';

export interface CompiledLexicon {
  /** One source a code and language, in order of precedence; `''` is every language. `%`, `~`, `@` and `&` are short for the boundaries in `find.ts`. */
  find: [code: Code, lang: string, source: string][];
}
