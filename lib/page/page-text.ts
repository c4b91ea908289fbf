import { shadowRootOf } from './runtime.ts';

/** A body with so few characters, scripts included, may be the shell of an app that lives in shadow roots. */
export const little = 300;
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
      const root = element.localName.includes('-') && shadowRootOf(element);
      if (!root) continue;
      texts.push(root.textContent ?? '');
      trees.push(root);
    }
  return texts.join(' ');
}
