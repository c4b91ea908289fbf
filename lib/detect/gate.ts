/** Zero-width characters, joiners, soft hyphens: what may stand between two letters and not be seen. */
const invisible = '[\u00ad\u200b-\u200f\u2060\ufeff]*';

/**
 * Builds the test that every page pays for: one pass over raw text. True: worth a thorough look; false: no word for
 * kratom. `pattern` is the compiled lexicon's `gate`.
 */
export function gate(pattern: string): (text: string) => boolean {
  const search = new RegExp(pattern.replaceAll('~', invisible), 'i');
  return (text) => search.test(text);
}
