import type { CompiledGate } from './lexicon.ts';

/** Zero-width characters, joiners, soft hyphens: what may stand between two letters and not be seen. */
const invisible = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';

/** Stands behind a text that the prefilter is asked about: even at the end of the text a branch then finds all its signs. */
export const afterText = '   ';

/**
 * Does this text hold what may be a word for kratom? True: worth a thorough look; false: no word for kratom.
 *
 * Compiling an expression costs as much as running it over a page, so most texts meet the prefilter alone. Disguised
 * spellings and other scripts have a search each, and only where a character beyond Latin stands, because one expression
 * for all of it is several times as slow.
 */
export function isOpen({ prefilter, latin, beyond, others }: CompiledGate, text: string): boolean {
  // Made when needed: the engine remembers them.
  const finds = (source: string) =>
    new RegExp(source.replaceAll('~', `[${invisible}]*`), 'i').test(text);
  const opens =
    prefilter.test(text + afterText) && (finds(latin) || (finds(beyond) && others.some(finds)));
  // The engine keeps the text in which something was found last. It is not to keep this one.
  /^/.test('');
  return opens;
}
