import { beforeEach, describe, expect, test, vi } from 'vitest';
import { alive, listen, tell } from '../../../lib/page/runtime.ts';

type Hear = (message: unknown, sender: { id: string }, answer: (value: unknown) => void) => void;
const heard = new Set<Hear>();

beforeEach(() => {
  heard.clear();
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'us',
      sendMessage: vi.fn(async () => ({ granted: true })),
      onMessage: {
        addListener: (hear: Hear) => heard.add(hear),
        removeListener: (hear: Hear) => heard.delete(hear),
      },
    },
  });
});

test('what the background answers comes back', async () => {
  expect(await tell({ type: 'sidebar:may-open' })).toEqual({ granted: true });
});

test('a message is heard, answered, and no longer heard after the end', () => {
  const stop = listen((message) => ({ was: message.type }));
  const answer = vi.fn();
  for (const hear of heard) hear({ type: 'background:ask-open' }, { id: 'us' }, answer);
  expect(answer).toHaveBeenCalledExactlyOnceWith({ was: 'background:ask-open' });
  stop();
  expect(heard.size).toBe(0);
});

test('a message of somebody else is not heard', () => {
  const handler = vi.fn();
  listen(handler);
  for (const hear of heard) hear({ type: 'background:open' }, { id: 'others' }, () => {});
  expect(handler).not.toHaveBeenCalled();
});

describe('after an update of the extension', () => {
  test.each([
    ['Chromium leaves a runtime without id', { runtime: {} }],
    ['or no runtime at all', {}],
    [
      'or one that throws',
      {
        get runtime() {
          throw new Error('Extension context invalidated.');
        },
      },
    ],
  ])('%s: nothing throws', async (_name, api) => {
    vi.stubGlobal('chrome', api);
    expect(alive()).toBe(false);
    expect(await tell({ type: 'sidebar:ready' })).toBeUndefined();
    expect(listen(() => undefined)).not.toThrow();
  });
});
