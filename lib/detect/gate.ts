import type { CompiledGate } from './lexicon.ts';

/** Zero-width characters, joiners, soft hyphens: what may stand between two letters and not be seen. */
const invisible = '\u00ad\u200b-\u200f\u2060\ufeff';

/**
 * Builds the test that every page pays for. True: worth a thorough look; false: no word for kratom.
 *
 * Compiling an expression costs as much as running it over a page, so most pages meet two small ones: the Latin words in
 * plain letters, and a letter without which nothing else can match. Only where such a letter stands do disguised
 * spellings and other scripts have a search each; one expression for all of it is several times as slow.
 */
export function gate({ latin, others, letters }: CompiledGate): (text: string) => boolean {
  const search = (source: string) => new RegExp(source.replaceAll('~', `[${invisible}]*`), 'i');
  const plain = search(latin.join('|'));
  const more = new RegExp(`[${invisible}${letters}]`);
  // Made when needed: the engine remembers them.
  return (text) =>
    plain.test(text) || (more.test(text) && others.some((one) => search(one).test(text)));
}
