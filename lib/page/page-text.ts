import { shadowRootOf } from './runtime.ts';

/** A body with fewer characters, scripts included, may be the shell of an app that lives in shadow roots. */
export const little = 300;
/** The elements that can have a shadow root: https://dom.spec.whatwg.org/#valid-shadow-host-name, and those with a hyphen. */
export const hosts =
  /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
/** So many elements are looked at for roots, in all. */
const most = 2000;

/** All text of a page, form fields and hidden text included. Costs one native call where there is more than a little. */
export function textOf({ body }: Document): string {
  const text = body?.textContent ?? '';
  if (!body || text.length >= little) return text;
  const texts = [text];
  const trees: ParentNode[] = [body];
  let left = most;
  for (const tree of trees)
    for (const element of tree.querySelectorAll<HTMLElement>('*')) {
      if (left-- === 0) return texts.join(' ');
      const root = hosts.test(element.localName) && shadowRootOf(element);
      if (!root) continue;
      texts.push(root.textContent ?? '');
      trees.push(root);
    }
  return texts.join(' ');
}
