// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Change, type Glance, onPageChange } from '../../../lib/page/living.ts';
import { onceChanged } from '../../../lib/page/once-changed.ts';
import { onePage } from './one-page.ts';

let changes: Change[];
let leave: () => void;
let stop: () => void;
let navigation: EventTarget & { currentEntry: { key: string } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  leave = onePage();
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
  leave();
  vi.useRealTimers();
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

  test('is read again however long it stood still before', async () => {
    grow(1000);
    await pass(600_000);
    expect(changes).toEqual(['content']);
    grow(1000);
    await pass(3000);
    expect(changes).toEqual(['content', 'content']);
  });

  test('is read again when the reader has scrolled to more of it, once its looks are used up', async () => {
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

  test('is looked at no more than once, as long as it stands still', async () => {
    document.body.append('x'.repeat(1000));
    await pass(3000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('costs no timer once the looks after its arrival are over, though it never rests', async () => {
    for (let second = 0; second < 60; second++) {
      document.title = `${second} s`;
      await pass(1000);
    }
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

  test('waits for one look at a time, however often it goes on', async () => {
    grow(1000);
    await pass(1500);
    go('/two', { step: 'two' });
    go('/three', { step: 'three' });
    grow(1000);
    await pass(0);
    const afterMove = 1;
    expect(vi.getTimerCount()).toBe(afterMove + 1);
  });

  test('is noticed without the Navigation API', () => {
    vi.stubGlobal('navigation', undefined);
    Reflect.deleteProperty(globalThis, Symbol.for('living page'));
    stop = onPageChange((change) => changes.push(change));
    history.replaceState(null, '', '/two');
    document.title = 'Two';
    dispatchEvent(new Event('popstate'));
    expect(changes).toEqual(['place']);
  });
});

describe('a page that was read before it is watched', () => {
  const watchFrom = (last: Partial<Glance>) => {
    stop();
    Reflect.deleteProperty(globalThis, Symbol.for('living page'));
    stop = onPageChange((change) => changes.push(change), {
      url: document.URL,
      title: document.title,
      length: 0,
      ...last,
    });
  };

  test('is another place when it has gone on meanwhile', async () => {
    watchFrom({ url: 'http://example.test/before' });
    await pass(1000);
    expect(changes).toEqual(['place']);
  });
  test('is read again when it has grown meanwhile', async () => {
    grow(1000);
    watchFrom({ length: 5 });
    await pass(1000);
    expect(changes).toEqual(['content']);
  });
  test('is left alone when nothing has happened', async () => {
    watchFrom({});
    await pass(60_000);
    expect(changes).toEqual([]);
  });
});

describe('waiting for a change', () => {
  test('ends with the first one', async () => {
    const then = vi.fn();
    onceChanged(1000, then);
    grow(1);
    await pass(0);
    grow(1);
    document.title = 'Another';
    await pass(0);
    expect(then).toHaveBeenCalledOnce();
  });
  test('hears of other words in the same place', async () => {
    const then = vi.fn();
    grow(1);
    onceChanged(1000, then);
    (document.body.firstChild as Text).data = 'other words';
    await pass(0);
    expect(then).toHaveBeenCalledOnce();
  });
  test('does not happen where the words may stand in shadow roots, which nobody can watch', () => {
    const then = vi.fn();
    onceChanged(299, then);
    expect(then).toHaveBeenCalledOnce();
  });
  test('can be given up', async () => {
    const then = vi.fn();
    onceChanged(1000, then)();
    grow(1);
    await pass(0);
    expect(then).not.toHaveBeenCalled();
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
