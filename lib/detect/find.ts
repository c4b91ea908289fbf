import type { Code, CompiledLexicon } from './lexicon.ts';

/** A term in a normalised text. */
export interface Token {
  code: Code;
  start: number;
  end: number;
}

/** Finds the terms of a normalised text, in reading order, never overlapping. */
export type Finder = (text: string) => Token[];

const boundaries: Record<string, string> = {
  '%': '(?<![\\p{L}\\p{N}])',
  '~': '[\\p{L}\\p{M}]*',
  '&': '(?<![\\p{sc=Katakana}ー])',
  '@': '(?![\\p{L}\\p{N}])',
};

/**
 * Builds the finder for a page. Words that mean something else in other languages count only where `lang` (a BCP 47
 * tag or empty) is theirs.
 */
export function finder(lexicon: CompiledLexicon, lang: string): Finder {
  const short = lang.slice(0, 2).toLowerCase();
  const parts = lexicon.find.filter((part) => !part[1] || part[1] === short);
  const pattern = new RegExp(
    parts
      .map((part) => `(${part[2]})`)
      .join('|')
      .replace(/[%~@&]/g, (sign) => boundaries[sign] as string),
    'gu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => ({
      code: (
        parts[match.findIndex((group, at) => at && group) - 1] as CompiledLexicon['find'][0]
      )[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
}
