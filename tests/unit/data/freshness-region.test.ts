import { expect, test } from 'vitest';
import review from '../../../data/review.json' with { type: 'json' };
import { regionChecks } from '../../../lib/build/region-data.ts';
import { files } from '../content/library.ts';

const dayLength = 86_400_000;
const checks = regionChecks(files());

/** Help lines and law are of the kind that changes fast. */
const stale = (today: string) =>
  checks.filter(
    ({ checked }) => (Date.parse(today) - Date.parse(checked)) / dayLength > review.days.dated,
  );

test('every help line and every row of law says when it was last held against its source', () => {
  expect(checks).toHaveLength(237 + 84);
});

test('a row goes stale after the period for what changes fast', () => {
  expect(stale('2027-02-20')).toEqual([]);
  expect(stale('2027-02-21')).toHaveLength(checks.length);
});

test('no check lies in the future', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(checks.filter(({ checked }) => checked > today)).toEqual([]);
});

// Time passes without anybody's doing, so an ordinary run only warns; a release stops.
test('no row is older than its review period (stops a release, warns otherwise)', () => {
  const found = stale(new Date().toISOString().slice(0, 10)).map(
    ({ file, id, checked }) =>
      `${file}: "${id}" was last checked on ${checked}. Dial or open it, then set the day.`,
  );
  if (process.env.SIDELIGHT_RELEASE) expect(found).toEqual([]);
  else if (found.length > 0) console.warn(found.join('\n'));
});
