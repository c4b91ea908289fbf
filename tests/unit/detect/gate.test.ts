import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expand } from '../../../lib/build/compile-lexicon.ts';
import { readLexicon } from '../../../lib/build/lexicon-files.ts';
import { afterText } from '../../../lib/detect/gate.ts';
import { gate, isOpen } from './lexicon.ts';

describe('the gate opens for', () => {
  test.each([
    'Kratom',
    'KRATOM',
    'prekratom',
    'k\u00adra\u200btom',
    'krаtоm',
    'krat0m',
    'kr@tom',
    'kr8om',
    'k-r-a-t-o-m',
    'ｋｒａｔｏｍ',
    'Krathom',
    '7-OH',
    '7oh tablets',
    'Mitragyna speciosa',
    'mytragynin',
    'кратом',
    'Кратома',
    'МІТРАГІНІН',
    'мітрагінін',
    'ใบกระท่อม',
    'น้ำท่อม',
    'كراتوم',
    'القرطوم',
    'کراتوم',
    'クラトム',
    '크라톰',
    '크라톰'.normalize('NFD'),
    '卡痛叶',
    '帽柱木碱',
    'daun ketum',
  ])('%s', (word) => {
    expect(isOpen(`text ${word} text`)).toBe(true);
  });
});

describe('the gate stays shut for', () => {
  test.each([
    'Kraton',
    'Loy Krathong',
    'karton',
    'opioid withdrawal',
    'Сократ',
    'ลอยกระทง',
    'K-9 dog',
    'mitragliatrice',
  ])('%s', (word) => {
    expect(isOpen(`text ${word} text`)).toBe(false);
  });
});

test('no text is kept that was found to open it, or that seemed to', () => {
  for (const text of [`${'-'.repeat(20)} kratom`, `${'-'.repeat(20)} тест`, 'In 2017 Ohio']) {
    isOpen(text);
    expect((RegExp as unknown as { input: string }).input).toBe('');
  }
});

test('every word for kratom of every language opens it', () => {
  const words = readLexicon()
    .flatMap(({ groups }) => groups)
    .filter(({ concept }) => concept === 'kratom')
    .flatMap(({ terms }) => terms.flatMap(expand))
    .map((term) => term.replaceAll('*', ''));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => !isOpen(`text ${word} text`))).toEqual([]);
});

describe('the prefilter', () => {
  const { prefilter, latin, scripts } = gate;
  const passes = (text: string) => prefilter.test(text + afterText);
  const anyCase = (text: string, upper: boolean[]) =>
    [...text].map((sign, at) => (upper[at % upper.length] ? sign.toUpperCase() : sign)).join('');

  test('lets through whatever the gate opens for in Latin letters, in any case', () => {
    // One for each branch; fast-check cannot make the beginning of a word.
    const texts = latin
      .split(/\|(?![^(]*\))/)
      .map((one) => fc.stringMatching(new RegExp(one.replaceAll('\\b', ''))));
    const opens = new RegExp(latin, 'i');
    const upper = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.oneof(...texts), upper, (plain, cases) => {
        const text = anyCase(plain, cases);
        fc.pre(opens.test(text));
        expect(passes(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test('lets through every word of another script', () => {
    fc.assert(fc.property(fc.stringMatching(new RegExp(scripts)), passes));
  });
  test.each([
    'Work rate and dark rates of the network reactor',
    'Democratic, aristocrats, Kraków, Krater, Karate, Kramer, Socrates',
    'German: Demokratie, Bürokratin; Czech: krátké, okrat; Danish: kratte',
    'In 2017 the 7-hole flute of 7 owls; hydroxyl, hydroxide, dextro',
    'tragic, tragedy, strategy, Ketterer, keto, kettle',
    'Naïve café “quotes” — dashes… 10 000 € ½ Ωμέγα →',
  ])('stops ordinary words: %s', (text) => {
    expect(passes(text)).toBe(false);
  });
});
