import { strongRoot } from './dock.ts';
import { quietName } from './marks.ts';
import { removeRules } from './rules.ts';
import { shadowRootOf } from './runtime.ts';

/**
 * Takes away what a copy of the extension from before an update has left on the page: its element, the
 * room it had made and its underlines. In Firefox that copy can no longer do so itself, because its
 * world ends with the update while its elements stay. `layer` selects what our roots alone contain.
 */
export function removeLeftBehind(document: Document, layer: string): void {
  const parent = document.body ?? document.documentElement;
  for (const child of [...parent.children]) {
    if (child.localName !== 'div' || child.firstChild) continue;
    if (shadowRootOf(child as HTMLElement)?.querySelector(layer)) child.remove();
  }
  removeRules(
    document,
    (css) => css.includes(strongRoot) || css.includes(`::highlight(${quietName})`),
  );
}
