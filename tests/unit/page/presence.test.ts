import { describe, expect, test } from 'vitest';
import { absent, type PresenceEvent, presenceAfter } from '../../../lib/page/presence.ts';

const both = 'kratom-and-withdrawal';
const after = (...events: PresenceEvent[]) => events.reduce(presenceAfter, absent);
const auto: PresenceEvent = { type: 'ready', show: 'auto', topic: both };

describe('what stands on the page', () => {
  test.each<[string, PresenceEvent[], string]>([
    ['nothing before the background has answered', [], 'nothing'],
    ['nothing while a quiet moment is awaited', [auto], 'nothing'],
    ['the panel at a quiet moment', [auto, { type: 'quiet' }], 'panel'],
    ['the launcher where no quiet moment comes', [auto, { type: 'not-quiet' }], 'launcher'],
    [
      'the launcher on a page about kratom alone',
      [{ type: 'ready', show: 'launcher', topic: 'kratom' }],
      'launcher',
    ],
    [
      'still the panel when the page comes back from the history',
      [auto, { type: 'quiet' }, { type: 'ready', show: 'launcher', topic: both }],
      'panel',
    ],
    [
      'nothing when it was switched off meanwhile',
      [auto, { type: 'quiet' }, { type: 'ready', show: 'nothing', topic: both }],
      'nothing',
    ],
    ['nothing where we are off', [{ type: 'ready', show: 'nothing', topic: both }], 'nothing'],
    ['the launcher after closing', [auto, { type: 'quiet' }, { type: 'close' }], 'launcher'],
    [
      'nothing after closing on a page that does not match',
      [{ type: 'ready', show: 'open', topic: 'none' }, { type: 'close' }],
      'nothing',
    ],
    [
      'the launcher when the panel would hide the focus',
      [auto, { type: 'quiet' }, { type: 'covering' }],
      'launcher',
    ],
    [
      'the panel still when the page below it turns to something else',
      [auto, { type: 'quiet' }, { type: 'judged', topic: 'none' }],
      'panel',
    ],
    [
      'nothing after closing there',
      [auto, { type: 'quiet' }, { type: 'judged', topic: 'none' }, { type: 'close' }],
      'nothing',
    ],
    [
      'the launcher after closing on a page that came to match below the panel',
      [
        { type: 'ready', show: 'open', topic: 'none' },
        { type: 'judged', topic: both },
        { type: 'close' },
      ],
      'launcher',
    ],
    [
      'the panel after one push',
      [auto, { type: 'quiet' }, { type: 'pushed', answer: 'stay' }],
      'panel',
    ],
    [
      'the launcher after the third push',
      [auto, { type: 'quiet' }, { type: 'pushed', answer: 'launcher' }],
      'launcher',
    ],
    [
      'no more than the launcher after that, at a quiet moment',
      [auto, { type: 'pushed', answer: 'launcher' }, { type: 'quiet' }],
      'launcher',
    ],
    [
      'nothing after the fourth push',
      [auto, { type: 'quiet' }, { type: 'pushed', answer: 'leave' }],
      'nothing',
    ],
    [
      'the panel again when the reader asks for it after that',
      [auto, { type: 'quiet' }, { type: 'pushed', answer: 'leave' }, { type: 'open' }],
      'panel',
    ],
  ])('%s', (_name, events, shown) => {
    expect(after(...events).shown).toBe(shown);
  });
});

describe('who wanted it', () => {
  test.each<[string, PresenceEvent[], string]>([
    ['nobody, at a quiet moment', [auto, { type: 'quiet' }], 'itself'],
    ['the reader, by the toolbar', [{ type: 'ready', show: 'open', topic: both }], 'reader'],
    ['the reader, by the launcher', [auto, { type: 'not-quiet' }, { type: 'open' }], 'reader'],
    ['the reader, by closing', [auto, { type: 'quiet' }, { type: 'close' }], 'reader'],
    [
      'nobody, when focus would be hidden',
      [auto, { type: 'open' }, { type: 'covering' }],
      'itself',
    ],
    [
      'still the reader, when the quiet moment comes later',
      [auto, { type: 'open' }, { type: 'quiet' }],
      'reader',
    ],
  ])('%s', (_name, events, by) => {
    expect(after(...events).by).toBe(by);
  });
});
