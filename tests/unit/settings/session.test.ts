import { expect, test } from 'vitest';
import {
  closed,
  freshSession,
  isSnoozed,
  opened,
  snoozed,
  withNotRelevant,
  withOffSite,
  withoutNotRelevant,
  withoutOffSite,
  withoutTab,
  withTab,
} from '../../../lib/settings/session.ts';

test('"Keep closed?" is offered once, after the second close', () => {
  const offers: boolean[] = [];
  let session = freshSession;
  for (let close = 0; close < 4; close++) {
    const after = closed(session);
    offers.push(after.offer);
    session = after.session;
  }
  expect(offers).toEqual([false, true, false, false]);
});

test('an opening is counted, its site noted once', () => {
  const twice = opened(opened(freshSession, 'a.example'), 'a.example');
  expect(twice).toMatchObject({ opens: 2, shown: ['a.example'] });
});

test('a snooze of an hour lasts an hour, one until restart does not end by the clock', () => {
  const hour = snoozed(freshSession, 'hour', 0);
  expect(isSnoozed(hour, 3_599_999)).toBe(true);
  expect(isSnoozed(hour, 3_600_000)).toBe(false);
  expect(isSnoozed(snoozed(freshSession, 'restart', 0), Number.MAX_SAFE_INTEGER)).toBe(true);
});

test('what was added can be taken back', () => {
  expect(withoutOffSite(withOffSite(freshSession, 'a'), 'a')).toEqual(freshSession);
  expect(withoutNotRelevant(withNotRelevant(freshSession, 'p'), 'p')).toEqual(freshSession);
  const tab = { site: 's', page: 'p', topic: 'kratom', rule: null, asked: false } as const;
  expect(withoutTab(withTab(freshSession, 4, tab), 4)).toEqual(freshSession);
});
