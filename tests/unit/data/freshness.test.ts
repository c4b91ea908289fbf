import { expect, test } from 'vitest';
import { staleRows } from '../../../lib/content/compile-stale.ts';
import { english } from '../content/library.ts';

const library = english();
const sentence = ({ file, id, age, limit }: ReturnType<typeof staleRows>[number]) =>
  `${file}: "${id}" was checked ${age} days ago; ${limit} are allowed. Open its sources, then set "checked".`;

test('rows within their review period pass', () => {
  expect(staleRows(library, '2026-11-23')).toEqual([]);
});

test('a dated fact is stale after 90 days, another only after two years', () => {
  const stale = staleRows(library, '2027-02-21').map(({ id }) => id);
  expect(stale).toContain('no-fda-approved-use');
  expect(stale).not.toContain('common-stomach');
  expect(staleRows(library, '2027-02-20')).toEqual([]);
  expect(staleRows(library, '2028-11-22').map(({ id }) => id)).toContain('common-stomach');
});

test('answers to claims have a period of their own', () => {
  expect(staleRows(library, '2027-05-22').map(({ id }) => id)).toContain('nobody-dies');
});

test('no check lies in the future', () => {
  const today = new Date().toISOString().slice(0, 10);
  const ahead = [...library.facts, ...library.claims].filter(({ checked }) => checked > today);
  expect(ahead.map(({ id }) => id)).toEqual([]);
});

// Time passes without anybody's doing, so an ordinary run only warns; a release stops.
test('no row is older than its review period (stops a release, warns otherwise)', () => {
  const stale = staleRows(library, new Date().toISOString().slice(0, 10)).map(sentence);
  if (process.env.SIDELIGHT_RELEASE) expect(stale).toEqual([]);
  else if (stale.length > 0) console.warn(stale.join('\n'));
  expect(staleRows(library, '2040-01-01').length).toBe(
    library.facts.length + library.claims.length,
  );
});
