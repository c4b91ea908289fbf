// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { covers, rememberFocus, watchFocus } from '../../../lib/page/focus.ts';

const box = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRectReadOnly;
const panel = box(900, 0, 380, 800);

test.each([
  ['a link wholly under the panel', box(950, 300, 100, 20), true],
  ['a link at the very edge, by a fraction of a pixel', box(1200, 300, 80.00005, 20), true],
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

describe('focus while the panel is open', () => {
  const onHidden = vi.fn();
  let host: HTMLElement;
  let stop: () => void;
  beforeEach(() => {
    onHidden.mockClear();
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
    document.body.innerHTML = '<a href="#"></a><div></div>';
    host = document.querySelector('div') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<button></button>';
    stop = watchFocus(host, () => panel as DOMRect, onHidden);
  });
  afterEach(() => stop());
  const focus = (element: Element, at: DOMRectReadOnly) => {
    element.getBoundingClientRect = () => at as DOMRect;
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  };
  const link = () => document.querySelector('a') as Element;
  const inside = () => host.shadowRoot?.querySelector('button') as Element;

  test('is not hidden on a link beside the panel', () => {
    focus(link(), box(10, 10, 50, 20));
    expect(onHidden).not.toHaveBeenCalled();
  });

  test('is hidden on a link below the panel', () => {
    focus(link(), box(950, 10, 50, 20));
    expect(onHidden).toHaveBeenCalledOnce();
  });

  test('is never hidden inside the panel itself', () => {
    focus(inside(), box(950, 10, 50, 20));
    expect(onHidden).not.toHaveBeenCalled();
  });

  test('is not watched any more afterwards', () => {
    stop();
    focus(link(), box(950, 10, 50, 20));
    expect(onHidden).not.toHaveBeenCalled();
  });
});
