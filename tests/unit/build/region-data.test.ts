import { describe, expect, test } from 'vitest';
import { pseudoFiles, pseudoLocale } from '../../../lib/build/pseudo.ts';
import { buildRegionData } from '../../../lib/build/region-data.ts';
import { regionContent } from '../../../lib/content/region.ts';
import { englishRegions, files, problemsOf } from '../content/library.ts';

const helpFile = `data/help/${pseudoLocale}.json`;
const lawFile = `data/law/${pseudoLocale}.json`;

/** Rows of the pseudo-locale, to be broken by a test. */
interface Words {
  [field: string]: string;
}
const translated = () => {
  const english = files();
  const all = { ...english, ...structuredClone(pseudoFiles(english)) };
  return {
    all,
    help: all[helpFile] as { phrases: Words; rows: Words[] },
    law: all[lawFile] as Words[],
  };
};
const rowIn = (rows: Words[], id: string) => rows.find((row) => row.id === id) as Words;
const saidOf = (all: Record<string, unknown>) => problemsOf(all, pseudoLocale, buildRegionData);

describe('in the pseudo-locale', () => {
  const { help, law, fallback } = buildRegionData(translated().all, pseudoLocale);

  test('every word for help and law is translated, and nothing is cut off', () => {
    const words = [
      ...help.flatMap(({ meaning, area, forWhom, whatHappens, hours, cost, sms }) => [
        meaning,
        area,
        forWhom,
        whatHappens,
        hours,
        cost,
        sms?.display,
      ]),
      ...law.flatMap(({ name, note }) => [name, note]),
    ].filter((text) => text !== undefined);
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((text) => !/^\[[^[\]]*·\]$/s.test(text))).toEqual([]);
    expect(fallback).toBeUndefined();
  });

  test('numbers, links and names are those of the English rows', () => {
    const facts = (rows: typeof help) =>
      rows.map(({ id, country, kind, name, tel, url, sms, channels }) => [
        [id, country, kind, name, tel, url],
        [sms?.number, sms?.keyword, channels],
      ]);
    expect(facts(help)).toEqual(facts(englishRegions().help));
    const printed = help.find(({ id }) => id === 'at-112')?.phoneDisplay;
    expect(printed).toMatch(/^\[112 \(ámbüláñçé: 144\) ·+.*\]$/);
  });
});

test('a locale without words for help and law shows English and says so', () => {
  const data = buildRegionData(files(), 'es');
  expect(data.help).toEqual(englishRegions().help);
  expect(data.fallback).toMatch(/English/);
  const place = regionContent(data, { country: 'US', state: null, from: 'guessed' });
  expect(place.fallback).toBe(data.fallback);
  expect(englishRegions().fallback).toBeUndefined();
});

test('a locale with words for one of the two shows those, and still says so', () => {
  const { all } = translated();
  delete all[lawFile];
  const data = buildRegionData(all, pseudoLocale);
  expect(data.help[0]?.forWhom).toMatch(/^\[/);
  expect(data.law[0]?.note).toMatch(/^The plant/);
  expect(data.fallback).toBeDefined();
});

describe('a translation stops the build with file, row and reason where it', () => {
  test.each<[string, (words: ReturnType<typeof translated>) => void, string]>([
    [
      'lacks a row',
      ({ help }) => {
        help.rows = help.rows.filter(({ id }) => id !== 'us-988');
      },
      `${helpFile}: "us-988" has no translation`,
    ],
    [
      'has a row too many',
      ({ law }) => law.push({ id: 'us-zz', note: '[x]' }),
      `${lawFile}: "us-zz" has words, but no row in data/law.json`,
    ],
    [
      'has a row twice',
      ({ law }) => law.push(rowIn(law, 'de')),
      `${lawFile}: "de" has an id that is already used in ${lawFile}`,
    ],
    [
      'lacks a text',
      ({ help }) => delete rowIn(help.rows, 'us-988').whatHappens,
      `${helpFile}: "us-988" lacks "whatHappens"`,
    ],
    [
      'says more than English',
      ({ help }) => Object.assign(rowIn(help.rows, 'us-na'), { whatHappens: '[x]' }),
      `${helpFile}: "us-na" has "whatHappens" where English has none`,
    ],
    [
      'has other hours',
      ({ help }) => Object.assign(rowIn(help.rows, 'ca-ab-vodp'), { hours: '[08:00-19:00]' }),
      `${helpFile}: "ca-ab-vodp" has the numbers 00 00 08 19 where English has 00 00 08 20`,
    ],
    [
      'has another date',
      ({ law }) => Object.assign(rowIn(law, 'se'), { note: '[2011]' }),
      `${lawFile}: "se" has the numbers 2011 where English has 11 2011 2025`,
    ],
    [
      'lacks a phrase',
      ({ help }) => delete help.phrases.free,
      `${helpFile}: "phrases" free: is missing`,
    ],
  ])('%s', (_, breakIt, said) => {
    const words = translated();
    breakIt(words);
    expect(saidOf(words.all)).toContain(said);
  });

  test('but it may explain a name that English leaves alone', () => {
    const { all, help } = translated();
    rowIn(help.rows, 'us-na').meaning = '[Ñářçöťíçš]';
    expect(saidOf(all)).toEqual([]);
  });
});
