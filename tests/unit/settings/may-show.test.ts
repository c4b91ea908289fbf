import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../lib/detect/types.ts';
import { mayShow } from '../../../lib/settings/may-show.ts';
import { defaults, type Settings } from '../../../lib/settings/schema.ts';
import { freshSession, type Session } from '../../../lib/settings/session.ts';

const cited = ['fda.gov'];
const now = 1_000_000;
const show = (
  topic: Topic,
  settings: Partial<Settings> = {},
  session: Partial<Session> = {},
  site = 'forum.example',
) =>
  mayShow(
    { ...defaults, ...settings },
    { ...freshSession, ...session },
    { topic, site, page: 'p1', now },
    cited,
  );

const both = 'kratom-and-withdrawal';

test('the table of the design: what each topic gets the first time', () => {
  expect(show('none')).toBe('nothing');
  expect(show('mention')).toBe('nothing');
  expect(show('kratom')).toBe('launcher');
  expect(show(both)).toBe('auto');
});

test('later on the same site it is the launcher, on another site it opens again', () => {
  expect(show(both, {}, { opens: 1, shown: ['forum.example'] })).toBe('launcher');
  expect(show(both, {}, { opens: 1, shown: ['other.example'] })).toBe('auto');
});

test('after three openings in a session it is the launcher everywhere', () => {
  expect(show(both, {}, { opens: 2 })).toBe('auto');
  expect(show(both, {}, { opens: 3 })).toBe('launcher');
});

test('pages of the bodies that we cite get the launcher at most', () => {
  expect(show(both, {}, {}, 'www.accessdata.fda.gov')).toBe('launcher');
  expect(show('kratom', {}, {}, 'fda.gov')).toBe('launcher');
});

test('"launcher only" never opens, "only when I click" shows nothing', () => {
  expect(show(both, { when: 'launcher' })).toBe('launcher');
  expect(show(both, { when: 'click' })).toBe('nothing');
  expect(show('kratom', { when: 'click' })).toBe('nothing');
});

test('a snooze ends at its time, and not before', () => {
  expect(show(both, {}, { snooze: now + 1 })).toBe('nothing');
  expect(show(both, {}, { snooze: now })).toBe('auto');
});

describe('each way to be quiet silences every topic, alone and beside every other', () => {
  const ways: Record<string, { settings?: Partial<Settings>; session?: Partial<Session> }> = {
    'off everywhere': { settings: { offEverywhere: true } },
    'off for this site, remembered': { settings: { offSites: ['forum.example'] } },
    'off for this site, this session': { session: { offSites: ['forum.example'] } },
    'snoozed for an hour': { session: { snooze: now + 60_000 } },
    'snoozed until restart': { session: { snooze: 'restart' } },
    'not relevant': { session: { notRelevant: ['p1'] } },
  };
  const names = Object.keys(ways);
  const pairs = names.flatMap((one) => names.map((other) => [one, other] as const));
  test.each(pairs)('%s, with %s', (one, other) => {
    const settings = { ...ways[one]?.settings, ...ways[other]?.settings };
    const session = { ...ways[one]?.session, ...ways[other]?.session };
    for (const topic of ['none', 'mention', 'kratom', both] as const)
      for (const when of ['auto', 'launcher', 'click'] as const)
        expect(show(topic, { ...settings, when }, session)).toBe('nothing');
  });
});

test('what is off for one site or page leaves the others alone', () => {
  expect(show(both, { offSites: ['other.example'] })).toBe('auto');
  expect(show(both, {}, { offSites: ['other.example'], notRelevant: ['p2'] })).toBe('auto');
});
