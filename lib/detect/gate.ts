import type { CompiledGate } from './lexicon.ts';

/** Zero-width characters, joiners, soft hyphens: what may stand between two letters and not be seen. */
const invisible = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';

/**
 * Does this text hold what may be a word for kratom? True: worth a thorough look; false: no word for kratom.
 *
 * Compiling an expression costs as much as running it over a page, so most texts meet the prefilter alone. Disguised
 * spellings and other scripts have a search each, and only where a character beyond Latin stands, because one expression
 * for all of it is several times as slow.
 */
export function isOpen({ prefilter, latin, beyond, others }: CompiledGate, text: string): boolean {
  if (!prefilter.test(text)) return false;
  // Made when needed: the engine remembers them.
  const finds = (source: string) =>
    new RegExp(source.replaceAll('~', `[${invisible}]*`), 'i').test(text);
  return finds(latin) || (finds(beyond) && others.some(finds));
}
