import { describe, expect, test } from 'vitest';
import help from '../../../data/help.json' with { type: 'json' };
import banned from '../../../data/help-banned.json' with { type: 'json' };
import { parseHelp } from '../../../data/schema-help.ts';

type Row = Record<string, unknown> & { id: string; editor: Record<string, unknown> };
const rows = help as unknown as Row[];

/** The shipped rows with one of them changed; `undefined` takes a field away. */
const withRow = (id: string, change: Partial<Row>): Row[] =>
  rows.map((row) =>
    row.id === id ? (JSON.parse(JSON.stringify({ ...row, ...change })) as Row) : row,
  );

const faultOf = (changed: unknown): string => {
  try {
    parseHelp(changed, banned);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('the help rows that ship are sound', () => {
  expect(parseHelp(rows, banned)).toHaveLength(237);
});

describe('a faulty row stops the build with file, row and reason', () => {
  test.each<[string, string, Partial<Row>, RegExp]>([
    ['an unknown country', 'us-988', { country: 'ZZ' }, /us-988: country: is no ISO/],
    [
      'a link without https',
      'us-988',
      { url: 'http://988lifeline.org/' },
      /us-988: url: is no https link/,
    ],
    [
      'a link with a query',
      'us-988',
      { url: 'https://988lifeline.org/?from=x' },
      /us-988: url: carries a query/,
    ],
    ['a number with letters', 'us-988', { tel: '98A' }, /us-988: tel: is no dialable number/],
    [
      'a number in international form',
      'cz-tis',
      { tel: '+420224919293' },
      /cz-tis: tel: is no dialable number/,
    ],
    [
      'a number other than the one shown',
      'cz-tis',
      { tel: '224919294' },
      /cz-tis: tel: is not the number that is shown/,
    ],
    [
      'a number without a printed form',
      'cz-tis',
      { phoneDisplay: undefined },
      /cz-tis: phoneDisplay/,
    ],
    [
      'an emergency row without a number',
      'us-911',
      { tel: undefined, phoneDisplay: undefined },
      /us-911: tel: is missing in an emergency row/,
    ],
    [
      'a row without a source',
      'us-988',
      { editor: { ...rows[0]?.editor, sourceUrl: undefined } },
      /us-988: editor\.sourceUrl/,
    ],
    [
      'a row that cannot be reached',
      'us-findtreatment',
      { url: undefined },
      /us-findtreatment: url: is missing/,
    ],
    [
      'a number in a doubtful row',
      'br-ciatox',
      { tel: '08007226002', phoneDisplay: '0800 722 6002' },
      /br-ciatox: tel: must not be given/,
    ],
    [
      'a number in a row that was never seen',
      'us-na',
      { sms: { number: '12345', display: 'Text 12345' } },
      /us-na: tel: must not be given/,
    ],
    [
      'a shout',
      'us-988',
      { whatHappens: 'Call now!' },
      /us-988: whatHappens: has stray spaces or an exclamation/,
    ],
    ['a field that nobody knows', 'us-988', { phon: '988' }, /us-988/],
  ])('%s', (_, id, change, reason) => {
    const fault = faultOf(withRow(id, change));
    expect(fault).toMatch(reason);
    expect(fault).toMatch(/^data\/help\.json, row /);
  });

  test('two rows with one id', () => {
    expect(faultOf([...rows, rows[0]])).toBe('data/help.json, row us-911: another row has this id');
  });

  test('a country without an emergency number', () => {
    expect(faultOf(rows.filter(({ id }) => id !== 'nz-111'))).toBe(
      'data/help.json, country NZ: has no emergency row',
    );
  });

  test('every fault is told, not the first alone', () => {
    const two = withRow('us-988', { tel: 'x' }).map((row) =>
      row.id === 'us-911' ? { ...row, country: 'QQ' } : row,
    );
    expect(faultOf(two).split('\n').length).toBeGreaterThanOrEqual(2);
  });

  test('something that is no list', () => {
    expect(faultOf({})).toBe('data/help.json is not a list of rows');
  });
});

describe('numbers that moved, failed or belong to enforcement stay out', () => {
  test.each([
    ['as a number', { tel: '1393', phoneDisplay: '1393' }],
    ['inside a text', { whatHappens: 'Or dial 1393.' }],
    ['with other spaces', { forWhom: 'Brazil: 08007226001' }],
    ['as a site', { url: 'https://www.livslinjen.dk/' }],
    ['inside a printed number', { sms: { number: '12345', display: 'Text 0570 046 556' } }],
  ])('%s', (_, change) => {
    expect(faultOf(withRow('us-988', change))).toMatch(/row us-988: shows /);
  });

  test('a longer number that holds a short banned one is fine', () => {
    expect(faultOf(withRow('us-988', { whatHappens: 'Room 21933.' }))).toBe('');
  });
});

test('the medical emergency number comes first where a country has several', () => {
  const firsts = ['CZ', 'ID'].map(
    (code) => rows.find((row) => row.country === code && row.kind === 'emergency')?.tel,
  );
  expect(firsts).toEqual(['155', '119']);
});

test('services wired to drug-law enforcement are marked', () => {
  const marked = rows.filter((row) => row.enforcementLinked).map(({ id }) => id);
  expect(marked.sort()).toEqual(['id-bnn-184', 'my-aadk', 'my-aadk-tele-hello']);
});

test('a service that serves a part of a country says which', () => {
  const parts = /Scotland|Wales|Northern Ireland|Ontario|Quebec|Albertan|Manitoban|Jakarta|Madrid/;
  const silent = rows.filter((row) => parts.test(String(row.forWhom)) && !row.area);
  expect(silent.map(({ id }) => id)).toEqual([]);
});
