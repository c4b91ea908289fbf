// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
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

describe('focus that came to us', () => {
  let root: ShadowRoot;
  let giveBack: () => boolean;
  const ours = () => root.querySelector('button') as HTMLButtonElement;
  const theirs = () => document.getElementById('theirs') as HTMLButtonElement;
  const comesFrom = (relatedTarget: EventTarget | null) =>
    ours().dispatchEvent(new FocusEvent('focusin', { bubbles: true, relatedTarget }));

  beforeEach(() => {
    document.body.innerHTML = '<button id="theirs"></button><div></div>';
    root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<button></button><a href="#"></a>';
    giveBack = rememberFocus(root, new AbortController().signal);
  });

  test('goes back to where it was on the page', () => {
    comesFrom(theirs());
    comesFrom(root.querySelector('a'));
    expect(giveBack()).toBe(true);
    expect(document.activeElement).toBe(theirs());
  });

  test('has nowhere to go when its old place is gone', () => {
    comesFrom(theirs());
    theirs().remove();
    expect(giveBack()).toBe(false);
  });

  test('has nowhere to go when it came from nowhere', () => {
    comesFrom(theirs());
    comesFrom(null);
    expect(giveBack()).toBe(false);
  });

  test('goes back once', () => {
    comesFrom(theirs());
    expect([giveBack(), giveBack()]).toEqual([true, false]);
  });
});
