// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canAdopt, createRules, removeRules, type Tree } from '../../../lib/page/rules.ts';

const ownSheet = new CSSStyleSheet();
let root: ShadowRoot;

beforeEach(() => {
  document.head.innerHTML = '<style>p { color: green }</style>';
  document.body.innerHTML = '<div></div>';
  root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
  document.adoptedStyleSheets = [ownSheet];
});
afterEach(() => vi.restoreAllMocks());

/** What Firefox shows an extension's script up to version 152: a list without any method. */
function hideAdoptedSheets() {
  for (const tree of [document, root])
    vi.spyOn(tree, 'adoptedStyleSheets', 'get').mockReturnValue({} as CSSStyleSheet[]);
}

const textOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('');
/** Texts of the rules of ours that are in the tree, as sheets or as elements. */
const ours = (tree: Tree) => [
  ...(canAdopt(tree) ? tree.adoptedStyleSheets.filter((one) => one !== ownSheet).map(textOf) : []),
  ...[...tree.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .filter((text) => !text.includes('green')),
];

describe.each([
  ['where sheets can be adopted', () => undefined, 0],
  ['where the list of adopted sheets cannot be read', hideAdoptedSheets, 1],
])('%s', (_where, prepare, elements) => {
  beforeEach(prepare);

  test('rules hold in the document and in shadow roots, once, until they are taken back', () => {
    const rules = createRules(document);
    rules.write('a { color: red; }');
    for (const tree of [document, root, document]) rules.putInto(tree);
    expect(ours(document)).toEqual([expect.stringContaining('a { color: red; }')]);
    expect(ours(root)).toEqual([expect.stringContaining('a { color: red; }')]);
    expect(document.querySelectorAll('style').length).toBe(1 + elements);
    rules.takeBack();
    expect(ours(document)).toEqual([]);
    expect(ours(root)).toEqual([]);
    expect(document.querySelectorAll('style').length).toBe(1);
  });

  test('rules that are written anew take the place of those before, wherever they are', () => {
    const rules = createRules(document);
    rules.write('a { color: red; }');
    rules.putInto(document);
    rules.write('a { color: blue; }');
    expect(ours(document)).toEqual([expect.stringContaining('blue')]);
    rules.takeBack();
    rules.putInto(document);
    expect(ours(document)).toEqual([expect.stringContaining('blue')]);
  });

  test('what the page has thrown out comes back when it is put in again', () => {
    const rules = createRules(document);
    rules.write('a { color: red; }');
    rules.putInto(document);
    if (elements > 0) document.querySelector('style:last-child')?.remove();
    else document.adoptedStyleSheets = [ownSheet];
    expect(ours(document)).toEqual([]);
    rules.putInto(document);
    expect(ours(document).length).toBe(1);
  });

  test('rules that an earlier copy has left are taken away, the page’s own stay', () => {
    const rules = createRules(document);
    rules.write('a.ours { color: red; }');
    rules.putInto(document);
    removeRules(document, (css) => css.includes('.ours'));
    expect(ours(document)).toEqual([]);
    expect(document.querySelectorAll('style').length).toBe(1);
    vi.restoreAllMocks();
    expect(document.adoptedStyleSheets).toEqual([ownSheet]);
  });
});

test('a document without a head takes them too', () => {
  hideAdoptedSheets();
  document.head.remove();
  const rules = createRules(document);
  rules.write('a { color: red; }');
  rules.putInto(document);
  expect(document.documentElement.lastElementChild?.localName).toBe('style');
  rules.takeBack();
  document.documentElement.prepend(document.createElement('head'));
});
