// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../../../lib/page/page-text.ts';

const openRoot = vi.fn(({ shadowRoot }: Element) => shadowRoot);
beforeEach(() => {
  openRoot.mockClear();
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: openRoot } });
});
const grow = (within: ParentNode, html: string) => {
  const host = within.querySelector('x-app, x-post');
  const root = host?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = html;
  return root;
};

test('of an app in shadow roots, all that they hold is read', () => {
  document.body.innerHTML = '<div><x-app>shell</x-app></div>';
  grow(grow(document, '<p>outer</p><x-post></x-post>'), 'inner');
  expect(textOf(document)).toBe('shell outer inner');
});

test.each(['div', 'section', 'h2'])('a plain %s may hold all there is', (name) => {
  document.body.innerHTML = `<${name}></${name}>`;
  const root = document.querySelector(name)?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = 'all there is';
  expect(textOf(document)).toBe(' all there is');
});

test('no element is touched where the body itself has text', () => {
  document.body.innerHTML = `<x-app></x-app><p>${'word '.repeat(60)}</p>`;
  expect(textOf(document)).toBe(document.body.textContent);
  expect(openRoot).not.toHaveBeenCalled();
});

test('the look for roots ends on a page of empty elements', () => {
  document.body.innerHTML = '<x-app></x-app>'.repeat(3000);
  textOf(document);
  expect(openRoot.mock.calls.length).toBe(2000);
});
