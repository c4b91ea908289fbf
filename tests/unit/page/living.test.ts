// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Change, type Glance, onPageChange } from '../../../lib/page/living.ts';

let changes: Change[];
let stop: () => void;
let navigation: EventTarget & { currentEntry: { key: string } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  navigation = Object.assign(new EventTarget(), { currentEntry: { key: 'one' } });
  vi.stubGlobal('navigation', navigation);
  document.title = 'One';
  document.body.replaceChildren();
  history.replaceState(null, '', '/one');
  changes = [];
  stop = onPageChange((change) => changes.push(change));
});
afterEach(() => {
  stop();
  // The watch of a page is one for all scripts; each test is a page of its own.
  Reflect.deleteProperty(globalThis, Symbol.for('living page'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function grow(characters: number) {
  document.body.append('x'.repeat(characters));
}
function go(path: string, { step, title }: { step?: string; title?: string }) {
  history.replaceState(null, '', path);
  if (step) navigation.currentEntry = { key: step };
  if (title) document.title = title;
  navigation.dispatchEvent(new Event('navigatesuccess'));
}
const scroll = () => document.dispatchEvent(new Event('scrollend'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a page that grows', () => {
  test('is read again when a thread loads late', async () => {
    await pass(3000);
    grow(4000);
    await pass(3000);
    expect(changes).toEqual(['content']);
  });

  test('is not read again for a few words', async () => {
    grow(99);
    await pass(60_000);
    expect(changes).toEqual([]);
  });

  test('is read again when the reader has scrolled to more of it', async () => {
    await pass(60_000);
    grow(2000);
    await pass(60_000);
    expect(changes).toEqual([]);
    scroll();
    await pass(1000);
    expect(changes).toEqual(['content']);
  });

  test('is read twelve times at most', async () => {
    for (let i = 0; i < 50; i++) {
      grow(2000);
      scroll();
      await pass(2000);
    }
    expect(changes).toHaveLength(12);
  });

  test('rests long after a renewal that took long', async () => {
    const slow = onPageChange(() => vi.advanceTimersByTime(200));
    await pass(60_000);
    grow(2000);
    scroll();
    await pass(1000);
    grow(2000);
    scroll();
    await pass(5000);
    expect(changes).toHaveLength(1);
    await pass(6000);
    expect(changes).toHaveLength(2);
    slow();
  });

  test('costs no timer once the looks after its arrival are over', async () => {
    await pass(41_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that navigates without loading', () => {
  test('is another place after a step in the history', () => {
    go('/two', { step: 'two' });
    expect(changes).toEqual(['place']);
  });

  test('is another place when address and title change without a step', () => {
    go('/two', { title: 'Two' });
    expect(changes).toEqual(['place']);
  });

  test('is the same place while a long thread rewrites its address', async () => {
    go('/one/2', {});
    go('/one/3', {});
    await pass(60_000);
    expect(changes).toEqual([]);
  });

  test('is the same place when only the fragment moves', () => {
    go('/one#part', { step: 'two' });
    expect(changes).toEqual([]);
  });

  test('is another place when the fragment is a route', () => {
    go('/one#/part', { step: 'two' });
    expect(changes).toEqual(['place']);
  });

  test('gets its looks anew at each place', async () => {
    await pass(60_000);
    go('/two', { step: 'two' });
    grow(1000);
    await pass(3000);
    expect(changes).toEqual(['place', 'content']);
  });

  test('is noticed without the Navigation API', () => {
    vi.stubGlobal('navigation', undefined);
    Reflect.deleteProperty(globalThis, Symbol.for('living page'));
    onPageChange((change) => changes.push(change));
    history.replaceState(null, '', '/two');
    document.title = 'Two';
    dispatchEvent(new Event('popstate'));
    expect(changes).toEqual(['place']);
  });
});

describe('a page that was read before it is watched', () => {
  const watchFrom = (last: Partial<Glance>) => {
    Reflect.deleteProperty(globalThis, Symbol.for('living page'));
    onPageChange((change) => changes.push(change), {
      url: document.URL,
      title: document.title,
      length: 0,
      ...last,
    });
  };

  test('is another place when it has gone on meanwhile', () => {
    watchFrom({ url: 'http://example.test/before' });
    expect(changes).toEqual(['place']);
  });
  test('is read again when it has grown meanwhile', () => {
    grow(1000);
    watchFrom({ length: 5 });
    expect(changes).toEqual(['content']);
  });
  test('is left alone when nothing has happened', async () => {
    watchFrom({});
    await pass(60_000);
    expect(changes).toEqual([]);
  });
});

test('two scripts share one watch, until each has had enough', async () => {
  const second: Change[] = [];
  const stopSecond = onPageChange((change) => second.push(change));
  stop();
  grow(2000);
  await pass(2000);
  stopSecond();
  grow(2000);
  await pass(60_000);
  expect([changes, second]).toEqual([[], ['content']]);
});
