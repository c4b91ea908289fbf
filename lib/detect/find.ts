import type { Code, CompiledLexicon, FindPart } from './lexicon.ts';

/** A term in a normalised text. */
export interface Token<Name extends string = Code> {
  code: Name;
  start: number;
  end: number;
}

/** Finds the terms of a normalised text, in reading order, never overlapping. */
export type Finder<Name extends string = Code> = (text: string) => Token<Name>[];

const boundaries: Record<string, string> = {
  '%': '(?<![\\p{L}\\p{N}])',
  '~': '[\\p{L}\\p{M}]*',
  '&': '(?<![\\p{sc=Katakana}ー])',
  '@': '(?![\\p{L}\\p{N}])',
};

/** A finder for terms of any names; `lang` is two letters or empty. */
export function finderOf<Name extends string>(all: FindPart<Name>[], lang: string): Finder<Name> {
  const parts = all.filter((part) => !part[1] || part[1] === lang);
  const pattern = new RegExp(
    parts
      .map((part) => `(${part[2]})`)
      .join('|')
      .replace(/[%~@&]/g, (sign) => boundaries[sign] as string),
    'gu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => ({
      code: (parts[match.findIndex((group, at) => at && group) - 1] as FindPart<Name>)[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/**
 * Builds the finder for a page. Words that mean something else in other languages count only where `lang` (a BCP 47
 * tag or empty) is theirs.
 */
export const finder = (lexicon: CompiledLexicon, lang: string): Finder =>
  finderOf(lexicon.find, lang.slice(0, 2).toLowerCase());
