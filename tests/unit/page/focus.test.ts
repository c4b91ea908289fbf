// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { covers, rememberFocus } from '../../../lib/page/focus.ts';

const box = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRectReadOnly;
const panel = box(900, 0, 380, 800);

test.each([
  ['a link wholly under the panel', box(950, 300, 100, 20), true],
  ['a link half under the panel', box(850, 300, 100, 20), false],
  ['a link beside the panel', box(100, 300, 100, 20), false],
  ['a link that is scrolled out', box(950, 790, 100, 20), false],
  ['something without size', box(950, 300, 0, 0), false],
])('%s', (_name, target, hidden) => {
  expect(covers(panel, target)).toBe(hidden);
});

beforeEach(() => {
  document.body.innerHTML = '<button id="a"></button><button id="b"></button>';
});
const button = (id: string) => document.getElementById(id) as HTMLButtonElement;

test('focus goes back to where it was', () => {
  button('a').focus();
  const giveBack = rememberFocus(document);
  button('b').focus();
  giveBack();
  expect(document.activeElement).toBe(button('a'));
});

test('focus stays where it is when its old place is gone', () => {
  button('a').focus();
  const giveBack = rememberFocus(document);
  button('b').focus();
  button('a').remove();
  giveBack();
  expect(document.activeElement).toBe(button('b'));
});
