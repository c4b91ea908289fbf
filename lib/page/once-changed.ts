import { little } from './page-text.ts';

/**
 * Calls `then` once, when the page has changed in any way. Nothing is heard of changes within shadow roots: a page with so
 * little text that it may live in them counts as changed.
 * @param length of the page's text, in characters
 * @returns a function that ends the wait
 */
// biome-ignore format: in parentheses, the engine compiles it as it reads it, and not again when it is called.
export const onceChanged = ((length: number, then: () => void): (() => void) => {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    then();
  });
  if (length < little) then();
  else observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
});
