import { describe, expect, test } from 'vitest';
import legal from '../../../data/legal.json' with { type: 'json' };
import { parseLegal } from '../../../data/schema-help.ts';
import states from '../../../data/us-states.json' with { type: 'json' };
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const withRow = (id: string, change: Record<string, unknown>) =>
  legal.map((row) => (row.id === id ? { ...row, ...change } : row));

test('the legal rows that ship are sound', () => {
  expect(parseLegal(legal)).toHaveLength(84);
});

describe('a faulty row stops the build with file, row and reason', () => {
  test.each<[string, string, Record<string, unknown>, RegExp]>([
    ['no date', 'de', { asOf: undefined }, /row de: asOf/],
    ['a date in words', 'de', { asOf: 'last year' }, /row de: asOf: is no date/],
    [
      'a limit in percent',
      'us-ky',
      { note: '7-OH at most 2% of alkaloids.' },
      /row us-ky: note: shows an amount/,
    ],
    [
      'a link to a vendor',
      'es',
      { link: 'https://shop.example/' },
      /row es: link: leads readers to a source of the kind advocacy/,
    ],
    [
      'an unknown country',
      'de',
      { jurisdiction: 'XQ' },
      /row de: jurisdiction: names an unknown country/,
    ],
    ['a state row under a country', 'us-al', { jurisdiction: 'US' }, /row us-al: scope/],
    ['no source', 'de', { editor: {} }, /row de: editor\.sourceUrl/],
  ])('%s', (_, id, change, reason) => {
    expect(() => parseLegal(withRow(id, change))).toThrow(reason);
  });
});

test('the federal rule on 7-OH is marked as changing', () => {
  expect(legal.find(({ id }) => id === 'us-federal')).toMatchObject({ changing: true });
});

test('every state that a row names can be chosen, and every state has a name', () => {
  const named = legal.map(({ jurisdiction }) => jurisdiction).filter((code) => code.length > 2);
  expect(named.filter((code) => !states.includes(code))).toEqual([]);
  expect(new Set(states).size).toBe(51);
  const nameless = states.filter((code) => !(`state_${code.replace('-', '_')}` in messages));
  expect(nameless).toEqual([]);
});
