/** Characters searched at a time: a few ms. */
const window = 1_000_000;
/** Characters that two windows share, so that no word falls between them. */
const overlap = 99;

/**
 * Asks the gate about a document, in steps. Costs one native read of its text and one search: no node is touched.
 * Form fields and hidden text may open the gate; the judge then leaves them out.
 */
export function* pass(page: Document, gate: (text: string) => boolean): Generator<void, boolean> {
  // One text, so that the engine compiles the search for one kind of string.
  const text = `${page.title} ${page.URL} ${page.body?.textContent ?? ''}`;
  if (text.length <= window) return gate(text);
  for (let at = 0; at < text.length; at += window) {
    if (gate(text.slice(at, at + window + overlap))) return true;
    yield;
  }
  return false;
}
