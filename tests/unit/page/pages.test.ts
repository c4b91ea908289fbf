// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onPages } from '../../../lib/page/pages.ts';
import { inSlices } from '../../../lib/page/slices.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigation', new EventTarget());
  document.body.replaceChildren();
  history.replaceState(null, '', 'http://localhost:3000/start');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const grow = () => document.body.append(document.createElement('p'));
const go = (address: string) => {
  history.replaceState(null, '', address);
  (globalThis.navigation as EventTarget).dispatchEvent(new Event('navigatesuccess'));
};

describe('a page is looked at', () => {
  test('once where it does not change', () => {
    const look = vi.fn();
    onPages(look);
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
  test('again where it grew after load, and then never again', () => {
    const look = vi.fn();
    onPages(look);
    for (let seconds = 0; seconds < 60; seconds++) {
      grow();
      vi.advanceTimersByTime(1000);
    }
    expect(look).toHaveBeenCalledTimes(3);
  });
  test('again after a navigation inside the document', () => {
    const look = vi.fn();
    onPages(look);
    go('http://localhost:3000/next');
    expect(look).toHaveBeenCalledTimes(2);
  });
  test('not after a jump to an anchor', () => {
    const look = vi.fn();
    onPages(look);
    go('http://localhost:3000/start#part');
    expect(look).toHaveBeenCalledTimes(1);
  });
});

test('a look is told when its page is left', () => {
  const looks: (() => boolean)[] = [];
  onPages((current) => looks.push(current));
  go('http://localhost:3000/next');
  expect(looks.map((current) => current())).toEqual([false, true]);
});

describe('work in slices', () => {
  function* steps(count: number) {
    for (let step = 0; step < count; step++) {
      vi.advanceTimersByTime(3);
      yield;
    }
    return count;
  }
  test('ends with its result', () => {
    const then = vi.fn();
    inSlices(steps(100), then);
    vi.runAllTimers();
    expect(then).toHaveBeenCalledExactlyOnceWith(100);
  });
  test('lets the page work after 8 ms', () => {
    const then = vi.fn();
    inSlices(steps(100), then);
    expect(then).not.toHaveBeenCalled();
  });
  test('is dropped when nobody wants it any more', () => {
    const then = vi.fn();
    let wanted = true;
    inSlices(steps(100), then, () => wanted);
    wanted = false;
    vi.runAllTimers();
    expect(then).not.toHaveBeenCalled();
  });
});
