import { expect, test } from 'vitest';
import { checksOf, dueForRelease, staleRows, unscored } from '../../../lib/build/due.ts';
import { files, rowOf } from '../content/library.ts';

const content = files();
const today = new Date().toISOString().slice(0, 10);
const staleOn = (day: string) => staleRows(content, day).map(({ id }) => id);

test('every fact, claim, help line and row of law says when it was last held against its source', () => {
  const count = (file: string) => checksOf(content).filter((one) => one.file === file).length;
  expect(count('data/facts/en.json')).toBe(170);
  expect(count('data/claims/en.json')).toBe(26);
  expect(count('data/help.json')).toBe(237);
  expect(count('data/law.json')).toBe(84);
});

test('no check lies in the future', () => {
  expect(checksOf(content).filter(({ checked }) => checked > today)).toEqual([]);
});

test('what changes fast goes stale after 90 days, a plain fact after two years', () => {
  expect(staleOn('2026-11-23')).toEqual([]);
  expect(staleOn('2027-02-20')).toEqual([]);
  const stale = staleOn('2027-02-21');
  for (const id of ['no-fda-approved-use', 'us-988', 'us-federal']) expect(stale).toContain(id);
  expect(stale).not.toContain('common-stomach');
  expect(staleOn('2028-11-22')).toContain('common-stomach');
});

test('answers to claims have a period of their own', () => {
  expect(staleOn('2027-05-21')).not.toContain('nobody-dies');
  expect(staleOn('2027-05-22')).toContain('nobody-dies');
});

test('a release is told file, row and reason', () => {
  const old = files();
  rowOf(old, 'data/help.json', 'us-988').editor = { auditedOn: '2026-01-01' };
  expect(dueForRelease(old, '2026-11-23')).toContainEqual({
    file: 'data/help.json',
    id: 'us-988',
    reason: 'was checked 326 days ago; 90 are allowed. Open its sources, then set the day.',
  });
});

test('words that changed since they were scored are told, changed sources are not', () => {
  const other = files();
  const told = unscored({ ...other, 'data/clear-communication.json': { content: '0' } });
  expect(told).toMatchObject([{ file: 'data/clear-communication.json', id: '0' }]);
  const claim = rowOf(other, 'data/claims/en.json', 'nobody-dies');
  const before = unscored(other);
  claim.sources = (claim.sources as string[]).slice(0, 2);
  expect(unscored(other)).toEqual(before);
  claim.response = 'Some people have.';
  expect(unscored(other)).not.toEqual(before);
});

// Time passes and words change without anybody's fault, so an ordinary run only warns; a release stops.
test('what is due is told in every run, and in the end all rows are (`npm run release` stops)', () => {
  const due = dueForRelease(content, today);
  if (due.length > 0) console.warn(due.map((one) => Object.values(one).join(' ')).join('\n'));
  expect(staleRows(content, '2040-01-01')).toHaveLength(checksOf(content).length);
});
