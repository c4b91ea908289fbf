// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { follow, type Gate, type Report } from '../../../lib/page/follow.ts';
import { keepGate } from '../../../lib/page/gatekeeper.ts';
import { inSlices } from '../../../lib/page/slices.ts';
import { onePage } from './one-page.ts';

let reports: boolean[];
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  document.title = '';
  document.body.replaceChildren();
  reports = [];
  leave = onePage();
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

/** The detector's way: a first look, and what follows from it. */
const keepWith = (isOpen: Gate, report: Report = (passes) => reports.push(passes)) =>
  keepGate(/kratom/, (text, last) => follow(isOpen, report, text, last));
const keep = () => keepWith((text) => text.includes('kratom'));
const fill = (word: string) => {
  document.body.innerHTML = `<p>${word}</p>`.repeat(150);
};
const comeBack = () =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }) as PageTransitionEvent);

describe('a page is reported', () => {
  test('when it passes', () => {
    fill('kratom');
    keep();
    expect(reports).toEqual([true]);
  });
  test('never, where it does not pass', () => {
    fill('tea');
    keep();
    comeBack();
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([]);
  });
  test('when only its title says it', () => {
    document.title = 'kratom';
    keep();
    expect(reports).toEqual([true]);
  });
  test('when only its address says it', () => {
    history.replaceState(null, '', '/kratom');
    fill('tea');
    keep();
    history.replaceState(null, '', '/');
    expect(reports).toEqual([true]);
  });
  test('when only the title of a long page says it', () => {
    document.title = 'kratom';
    document.body.textContent = 'x'.repeat(3_000_000);
    keep();
    expect(reports).toEqual([true]);
  });
  test('when it is visited, and not while it is only prerendered', () => {
    fill('kratom');
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    keep();
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(reports).toEqual([true]);
  });
  test('never, where there was less in it than it seemed at first', () => {
    fill('kratom');
    keepWith(() => false);
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([]);
  });
  test('when it fills in late', async () => {
    keep();
    fill('kratom');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([true]);
  });
  test('when it turns to another subject, however long it stood still before', async () => {
    fill('tea');
    keep();
    await vi.advanceTimersByTimeAsync(600_000);
    fill('kratom is another subject');
    await vi.advanceTimersByTimeAsync(1000);
    expect(reports).toEqual([true]);
  });
  test('when it had passed and does not any more', async () => {
    fill('kratom');
    keep();
    document.body.innerHTML = '<p>tea</p>';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([true, false]);
  });
  test('without another look at it, as long as it stands still', () => {
    fill('tea');
    keep();
    expect(vi.getTimerCount()).toBe(0);
  });
  test('again when it comes back from the history’s cache', () => {
    fill('kratom');
    keep();
    comeBack();
    expect(reports).toEqual([true, true]);
  });
});

describe('a long text', () => {
  let asked: number[];
  const ask = (text: string) => {
    document.body.textContent = text;
    asked = [];
    const isOpen = (part: string) => {
      asked.push(part.length);
      return part.includes('kratom');
    };
    keepWith(isOpen);
  };

  test('is searched in windows that overlap', () => {
    ask(`${'x'.repeat(999_997)}kratom${'x'.repeat(2_000_000)}`);
    vi.advanceTimersByTime(100);
    expect(reports).toEqual([true]);
    expect(Math.max(...asked)).toBeLessThan(1_000_200);
  });
  test('leaves the page time to work between the windows', () => {
    ask('x'.repeat(2_900_000));
    const atOnce = asked.length;
    vi.advanceTimersByTime(100);
    expect(asked).toHaveLength(atOnce + 2);
    expect(reports).toEqual([]);
  });
  test('is given up when the page goes on meanwhile', async () => {
    const acts: Record<number, () => void> = {
      2: () => {
        document.title = 'Another';
        history.replaceState(null, '', '/another');
        document.body.textContent = 'tea';
      },
      4: () => vi.advanceTimersByTime(2000),
    };
    document.body.textContent = `${'x'.repeat(4_500_000)}kratom`;
    let windows = 0;
    const found = vi.fn();
    const isOpen = (part: string) => {
      windows++;
      acts[windows]?.();
      if (part.includes('kratom')) found();
      return part.includes('kratom');
    };
    keepWith(isOpen, found);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(windows).toBeGreaterThan(4);
    expect(found).not.toHaveBeenCalled();
  });
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
