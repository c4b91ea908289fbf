import { describe, expect, test } from 'vitest';
import type { HelpSourceRow } from '../../../data/schema-help.ts';
import { buildRegionData } from '../../../lib/build/region-data.ts';
import type { Files } from '../../../lib/content/compile-read.ts';
import { englishRegions, files, problemsOf, rowOf, rowsOf } from '../content/library.ts';

const rows = 'data/help.json';
const words = 'data/help/en.json';
const shipped = files()[rows] as HelpSourceRow[];
const { help } = englishRegions();

const wordsIn = (of: Files) => of[words] as { phrases: object; rows: Record<string, unknown>[] };
const saidOf = (of: Files) => problemsOf(of, 'en', buildRegionData);

/** What the build says once the row, and its words, are changed. */
const saidWith = (id: string, change: Record<string, unknown>, said: object = {}): string[] => {
  const broken = files();
  Object.assign(rowOf(broken, rows, id), change);
  const its = wordsIn(broken).rows.find((one) => one.id === id);
  Object.assign(its ?? {}, said);
  // As JSON has it: what is undefined is not there.
  return saidOf(JSON.parse(JSON.stringify(broken)));
};

test('the help rows that ship are sound', () => {
  expect(help).toHaveLength(237);
});

describe('a faulty row stops the build with file, row and reason', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['an unknown country', 'us-988', { country: 'ZZ' }, 'country: is no ISO'],
    ['a link without https', 'us-988', { url: 'http://988lifeline.org/' }, 'url: is no https link'],
    [
      'a link with a query',
      'us-988',
      { url: 'https://988lifeline.org/?from=x' },
      'url: carries a query',
    ],
    ['a number with letters', 'us-988', { tel: '98A' }, 'tel: is no dialable number'],
    [
      'a number in international form',
      'cz-tis',
      { tel: '+420224919293' },
      'tel: is no dialable number',
    ],
    [
      'a number other than the one shown',
      'cz-tis',
      { tel: '224919294' },
      'tel: is not the number that is shown',
    ],
    ['a number without a printed form', 'cz-tis', { phoneDisplay: undefined }, 'phoneDisplay: '],
    [
      'words in a printed number',
      'at-112',
      { phoneDisplay: '112 or 144' },
      'phoneDisplay: has more than digits',
    ],
    [
      'a second number without a first',
      'us-findtreatment',
      { more: { number: '144', as: 'or' } },
      'more: has no first number',
    ],
    [
      'an emergency row without a number',
      'us-911',
      { tel: undefined, phoneDisplay: undefined },
      'tel: is missing in an emergency row',
    ],
    [
      'a row without a source',
      'us-988',
      { editor: { ...shipped[0]?.editor, sourceUrl: undefined } },
      'editor.sourceUrl: ',
    ],
    ['a row that cannot be reached', 'us-findtreatment', { url: undefined }, 'url: is missing'],
    [
      'a number in a doubtful row',
      'br-ciatox',
      { tel: '08007226002', phoneDisplay: '0800 722 6002' },
      'tel: must not be given',
    ],
    [
      'a number in a row that was never seen',
      'us-na',
      { sms: { number: '12345' } },
      'tel: must not',
    ],
    ['a field that nobody knows', 'us-988', { phon: '988' }, 'has an unknown field: phon'],
  ])('%s', (_, id, change, reason) => {
    expect(saidWith(id, change).join('\n')).toContain(`${rows}: "${id}" ${reason}`);
  });

  test('two rows with one id', () => {
    const broken = files();
    rowsOf(broken, rows).push({ ...rowOf(broken, rows, 'us-911') });
    expect(saidOf(broken)).toEqual([`${rows}: "us-911" has an id that is already used in ${rows}`]);
  });

  test('a country without an emergency number', () => {
    const broken = files();
    broken[rows] = rowsOf(broken, rows).filter(({ id }) => id !== 'nz-111');
    expect(saidOf(broken)).toContain(`${rows}: "NZ" has no emergency row`);
  });

  test('every fault is told, not the first alone', () => {
    const broken = files();
    rowOf(broken, rows, 'us-988').tel = 'x';
    rowOf(broken, rows, 'us-911').country = 'QQ';
    expect(saidOf(broken).length).toBeGreaterThanOrEqual(2);
  });

  test('something that is no list', () => {
    expect(saidOf({ ...files(), [rows]: {} })).toContain(
      `${rows}: "*" is missing or is not a list of rows`,
    );
  });
});

describe('faulty words stop the build with file, row and reason', () => {
  test('a row without words', () => {
    const broken = files();
    wordsIn(broken).rows = wordsIn(broken).rows.filter(({ id }) => id !== 'us-988');
    expect(saidOf(broken)).toEqual([`${words}: "us-988" has no words, but a row in ${rows}`]);
  });

  test('words without a row', () => {
    const broken = files();
    wordsIn(broken).rows.push({ id: 'us-gone', forWhom: 'Anyone' });
    expect(saidOf(broken)).toEqual([`${words}: "us-gone" has words, but no row in ${rows}`]);
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    ['a shout', 'us-988', { whatHappens: 'Call now!' }, 'whatHappens: has stray spaces or'],
    ['more than 20 words', 'us-988', { whatHappens: `${'so '.repeat(20)}on` }, 'whatHappens: has'],
    ['an empty text', 'us-988', { forWhom: '' }, 'forWhom: '],
    [
      'a text message without the place for its number',
      'us-samhsa-helpline',
      { sms: 'Text your ZIP code' },
      'sms: does not have {number}, each once',
    ],
  ])('%s', (_, id, said, reason) => {
    expect(saidWith(id, {}, said).join('\n')).toContain(`${words}: "${id}" ${reason}`);
  });

  test('hours that the row has too', () => {
    expect(saidWith('us-988', {}, { hours: 'weekdays' })).toEqual([
      `${rows}: "us-988" has hours in the row and in its words`,
    ]);
  });

  test('a phrase that loses a number', () => {
    const broken = files();
    Object.assign(wordsIn(broken).phrases, { ambulance: '{phone}' });
    expect(saidOf(broken)).toContain(
      `${words}: "phrases" ambulance: does not have {more} and {phone}, each once`,
    );
  });
});

describe('numbers that moved, failed or belong to enforcement stay out', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['as a number', { tel: '1393', phoneDisplay: '1393' }, {}],
    ['as a second number', { more: { number: '1393', as: 'or' } }, {}],
    ['inside a text', {}, { whatHappens: 'Or dial 1393.' }],
    ['with other spaces', {}, { forWhom: 'Brazil: 08007226001' }],
    ['as a site', { url: 'https://www.livslinjen.dk/' }, {}],
    ['inside a printed number', { sms: { number: '12345', display: '0570 046 556' } }, {}],
  ])('%s', (_, change, said) => {
    expect(saidWith('us-988', change, said).join('\n')).toMatch(/"us-988" shows .+; \w+/);
  });

  test('a longer number that holds a short banned one is fine', () => {
    expect(saidWith('us-988', {}, { whatHappens: 'Room 21933.' })).toEqual([]);
  });
});

describe('numbers are printed with what to do', () => {
  test.each([
    ['us-veterans-crisis-line', '988, then press 1'],
    ['at-112', '112 (ambulance: 144)'],
    ['ch-tox', '145 (from abroad +41 44 251 51 51)'],
    ['id-119-ext8', '119, extension 8'],
    ['gb-999', '999 or 112'],
    ['us-samhsa-helpline', '1-800-662-HELP (4357)'],
  ])('%s: %s', (id, printed) => {
    expect(help.find((row) => row.id === id)?.phoneDisplay).toBe(printed);
  });

  test.each([
    ['us-988', 'Text 988'],
    ['us-crisis-text-line', 'Text HOME to 741741'],
    ['us-samhsa-helpline', 'Text your ZIP code to 435748 (HELP4U)'],
    ['au-lifeline', 'Text 0477 131 114'],
  ])('%s: %s', (id, printed) => {
    expect(help.find((row) => row.id === id)?.sms?.display).toBe(printed);
  });
});

test('the medical emergency number comes first where a country has several', () => {
  const firsts = ['CZ', 'ID'].map(
    (code) => help.find((row) => row.country === code && row.kind === 'emergency')?.tel,
  );
  expect(firsts).toEqual(['155', '119']);
});

test('services wired to drug-law enforcement are marked', () => {
  const marked = help.filter((row) => row.enforcementLinked).map(({ id }) => id);
  expect(marked.sort()).toEqual(['id-bnn-184', 'my-aadk', 'my-aadk-tele-hello']);
});

test('a service that serves a part of a country says which', () => {
  const parts = /Scotland|Wales|Northern Ireland|Ontario|Quebec|Albertan|Manitoban|Jakarta|Madrid/;
  const silent = help.filter((row) => parts.test(String(row.forWhom)) && !row.area);
  expect(silent.map(({ id }) => id)).toEqual([]);
});
