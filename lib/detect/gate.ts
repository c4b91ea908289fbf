import type { CompiledGate } from './lexicon.ts';

/** Zero-width characters, joiners, soft hyphens: what may stand between two letters and not be seen. */
const invisible = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';

/** Stands behind a text that the prefilter is asked about: even at the end of the text a branch then finds all its signs. */
export const afterText = '   ';

/**
 * Does this text hold what may be a word for kratom? True: worth a thorough look; false: no word for kratom.
 *
 * Compiling an expression costs as much as running it over a page, so most texts meet the prefilter alone. What allows
 * for either case or for invisible characters has a search of its own: in company it makes all of it slow.
 */
export function isOpen(gate: CompiledGate, text: string): boolean {
  // Made when needed: the engine remembers them.
  const finds = (source: string, flags: string) =>
    new RegExp(source.replaceAll('~', `[${invisible}]*`), flags).test(text);
  const opens =
    gate.prefilter.test(text + afterText) &&
    (finds(gate.latin, 'i') || finds(gate.scripts, '') || finds(gate.disguised, 'i'));
  // The engine keeps the text in which something was found last. It is not to keep this one.
  /^/.test('');
  return opens;
}
