import { describe, expect, test } from 'vitest';
import states from '../../../data/us-states.json' with { type: 'json' };
import { buildRegionData } from '../../../lib/build/region-data.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { englishRegions, files, problemsOf, rowOf, rowsOf } from '../content/library.ts';

const rows = 'data/law.json';
const words = 'data/law/en.json';

/** What the build says once one row is changed. */
const saidOf = (path: string, id: string, change: Record<string, unknown>): string[] => {
  const broken = files();
  Object.assign(rowOf(broken, path, id), change);
  // As JSON has it: what is undefined is not there.
  return problemsOf(JSON.parse(JSON.stringify(broken)), 'en', buildRegionData);
};

test('the rows of law that ship are sound', () => {
  expect(englishRegions().law).toHaveLength(84);
});

describe('a faulty row stops the build with file, row and reason', () => {
  test.each<[string, string, string, Record<string, unknown>, string]>([
    ['no date', rows, 'de', { asOf: undefined }, 'asOf: is missing'],
    ['a date in words', rows, 'de', { asOf: 'last year' }, 'asOf: is no date'],
    [
      'a limit in percent',
      words,
      'us-ky',
      { note: '7-OH at most 2% of alkaloids.' },
      'note: shows an amount or a limit',
    ],
    [
      'a link to a vendor',
      rows,
      'es',
      { link: 'https://shop.example/' },
      'link: leads readers to a source of the kind advocacy',
    ],
    [
      'an unknown country',
      rows,
      'de',
      { jurisdiction: 'XQ' },
      'jurisdiction: names an unknown country',
    ],
    ['a state row under a country', rows, 'us-al', { jurisdiction: 'US' }, 'scope: does not go'],
    ['no source', rows, 'de', { editor: {} }, 'editor.sourceUrl: is missing'],
  ])('%s', (_, path, id, change, reason) => {
    const said = saidOf(path, id, change);
    expect(said[0]).toContain(`${path}: "${id}" ${reason}`);
  });

  test('a county or city without a name', () => {
    expect(saidOf(words, 'us-ca-san-diego', { name: undefined })).toEqual([
      `${words}: "us-ca-san-diego" has no "name", but a row in ${rows}`,
    ]);
  });

  test('a note on a place that has no row', () => {
    const broken = files();
    rowsOf(broken, words).push({ id: 'us-zz', note: 'Nothing is known.' });
    expect(problemsOf(broken, 'en', buildRegionData)).toEqual([
      `${words}: "us-zz" has words, but no row in ${rows}`,
    ]);
  });
});

test('the federal rule on 7-OH is marked as changing', () => {
  expect(englishRegions().law.find(({ id }) => id === 'us-federal')).toMatchObject({
    changing: true,
  });
});

test('every state that a row names can be chosen, and every state has a name', () => {
  const named = englishRegions()
    .law.map(({ jurisdiction }) => jurisdiction)
    .filter((code) => code.length > 2);
  expect(named.filter((code) => !states.includes(code))).toEqual([]);
  expect(new Set(states).size).toBe(51);
  const nameless = states.filter((code) => !(`state_${code.replace('-', '_')}` in messages));
  expect(nameless).toEqual([]);
});
