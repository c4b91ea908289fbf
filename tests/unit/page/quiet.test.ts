// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isBusy, quietMoment, stillness } from '../../../lib/page/quiet.ts';

const never = new AbortController().signal;

beforeEach(() => {
  // Each test is a page of its own.
  Reflect.deleteProperty(globalThis, Symbol.for('stillness of this page'));
  document.body.innerHTML = '<p>text</p><input><video></video>';
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
});
afterEach(() => vi.useRealTimers());

/** Lets time pass and answers whether the moment had come by then. */
async function openedAfter(ms: number, moment: Promise<boolean>): Promise<boolean | 'waiting'> {
  let result: boolean | 'waiting' = 'waiting';
  void moment.then((found) => {
    result = found;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return result;
}
const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));

describe('a quiet moment', () => {
  test('comes a little after a page that nobody touches has settled', async () => {
    untouched(true);
    expect(await openedAfter(999, quietMoment(document, never))).toBe('waiting');
    expect(await openedAfter(1002, quietMoment(document, never))).toBe(true);
  });

  test('counts from the first look at the page, whoever took it', async () => {
    untouched(true);
    stillness(document);
    await vi.advanceTimersByTimeAsync(800);
    expect(await openedAfter(202, quietMoment(document, never))).toBe(true);
  });

  test('counts anew where the page is known to have changed, with as many elements as before', async () => {
    untouched(true);
    stillness(document);
    await vi.advanceTimersByTimeAsync(800);
    stillness(document, true);
    const moment = quietMoment(document, never);
    expect(await openedAfter(999, moment)).toBe('waiting');
    expect(await openedAfter(3, moment)).toBe(true);
  });

  test('counts anew where the page has changed since the first look', async () => {
    untouched(true);
    stillness(document);
    await vi.advanceTimersByTimeAsync(800);
    document.body.append(document.createElement('p'));
    const moment = quietMoment(document, never);
    expect(await openedAfter(999, moment)).toBe('waiting');
    expect(await openedAfter(3, moment)).toBe(true);
  });

  test('comes three seconds after the last key', async () => {
    untouched(true);
    const moment = quietMoment(document, never);
    await vi.advanceTimersByTimeAsync(800);
    press();
    expect(await openedAfter(2900, moment)).toBe('waiting');
    expect(await openedAfter(102, moment)).toBe(true);
  });

  test('takes keys before our time into account: a touched page waits three seconds', async () => {
    untouched(false);
    const moment = quietMoment(document, never);
    expect(await openedAfter(2900, moment)).toBe('waiting');
    expect(await openedAfter(700, moment)).toBe(true);
  });

  test('waits while a field has the focus', async () => {
    untouched(true);
    document.querySelector('input')?.focus();
    const moment = quietMoment(document, never);
    expect(await openedAfter(60_000, moment)).toBe('waiting');
    document.querySelector('input')?.blur();
    expect(await openedAfter(600, moment)).toBe(true);
  });

  test('waits while the page grows, but not for ever', async () => {
    untouched(true);
    const growing = setInterval(() => document.body.append(document.createElement('p')), 400);
    const moment = quietMoment(document, never);
    expect(await openedAfter(9000, moment)).toBe('waiting');
    expect(await openedAfter(1600, moment)).toBe(true);
    clearInterval(growing);
  });

  test('is given up after ten minutes', async () => {
    untouched(true);
    document.querySelector('input')?.focus();
    expect(await openedAfter(11 * 60_000, quietMoment(document, never))).toBe(false);
  });

  test('can be cancelled, and then nothing ticks any more', async () => {
    untouched(true);
    const cancel = new AbortController();
    const moment = quietMoment(document, cancel.signal);
    cancel.abort();
    expect(await moment).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no timer behind when it has come', async () => {
    untouched(true);
    expect(await openedAfter(3000, quietMoment(document, never))).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a reader is busy', () => {
  const video = () => document.querySelector('video') as HTMLVideoElement;
  const plays = (of: Partial<HTMLVideoElement>) => {
    for (const [key, value] of Object.entries({
      paused: false,
      ended: false,
      readyState: 4,
      ...of,
    })) {
      Object.defineProperty(video(), key, { value, configurable: true });
    }
  };

  test('not on a page at rest', () => expect(isBusy(document)).toBe(false));

  test('while a film plays', () => {
    plays({});
    expect(isBusy(document)).toBe(true);
  });

  test('not by a silent film that loops as decoration', () => {
    plays({ muted: true, loop: true, controls: false });
    expect(isBusy(document)).toBe(false);
  });

  test('while a field in an open shadow root has the focus', () => {
    const host = document.createElement('x-editor');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    document.body.append(host);
    Object.defineProperty(document, 'activeElement', { value: host, configurable: true });
    Object.defineProperty(root, 'activeElement', {
      value: root.querySelector('textarea'),
      configurable: true,
    });
    expect(isBusy(document)).toBe(true);
    Reflect.deleteProperty(document, 'activeElement');
  });

  test('while a frame has the focus, which may hold an editor', () => {
    Object.defineProperty(document, 'activeElement', {
      value: document.createElement('iframe'),
      configurable: true,
    });
    expect(isBusy(document)).toBe(true);
    Reflect.deleteProperty(document, 'activeElement');
  });
});

function untouched(yes: boolean) {
  Object.defineProperty(navigator, 'userActivation', {
    value: { hasBeenActive: !yes },
    configurable: true,
  });
}
