import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finder } from '../../../lib/detect/find.ts';
import { normalise } from '../../../lib/detect/normalise.ts';
import { isOpen, lexicon, pageOf, topicOf } from './lexicon.ts';

/** Sentences that between them lead to every topic. */
const sentences = fc.subarray(
  [
    'Kratom helped me through opioid withdrawal.',
    'Наш кратом из Индонезии.',
    'Der Opioidentzug war hart, Kratom half.',
    '크라톰 금단 증상은 헤로인 같았다.',
    'น้ำกระท่อมและเฮโรอีน',
    'The weather was fine all week long, and nobody spoke of anything else.',
    'Suboxone clinics open at eight.',
    'Astinenza da eroina e kratom.',
    'Cafés à la crème, 3,50 €.',
    'クラトムとヘロインの離脱症状',
  ],
  { minLength: 1 },
);
const topic = (texts: string[]) => topicOf(pageOf('', texts));

describe('the verdict is the same', () => {
  test('in capitals, which ß and the like aside are the same letters', () => {
    fc.assert(
      fc.property(sentences, (texts) => {
        expect(topic(texts.map((text) => text.toUpperCase()))).toBe(topic(texts));
      }),
    );
  });
  test.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('in the normal form %s', (form) => {
    fc.assert(
      fc.property(sentences, (texts) => {
        expect(topic(texts.map((text) => text.normalize(form)))).toBe(topic(texts));
      }),
    );
  });
  test('with any spaces between the words', () => {
    const space = fc.constantFrom('  ', '\n', '\u00a0', '\t \n', '\u2009');
    fc.assert(
      fc.property(sentences, space, (texts, gap) => {
        expect(topic(texts.map((text) => text.replaceAll(' ', gap)))).toBe(topic(texts));
      }),
    );
  });
  test('with invisible characters inside the words', () => {
    const invisible = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d');
    fc.assert(
      fc.property(sentences, invisible, (texts, sign) => {
        const hide = (text: string) => text.replaceAll(/(\p{L})(?=\p{L})/gu, `$1${sign}`);
        expect(topic(texts.map(hide))).toBe(topic(texts));
      }),
    );
  });
  test('in any order of the paragraphs', () => {
    const both = sentences.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }),
      ),
    );
    fc.assert(
      fc.property(both, ([texts, shuffled]) => {
        expect(topic(shuffled)).toBe(topic(texts));
      }),
    );
  });
});

test('what is judged to name kratom passes the gate', () => {
  fc.assert(
    fc.property(sentences, (texts) => {
      if (topic(texts) !== 'none') expect(isOpen(texts.join('\n'))).toBe(true);
    }),
  );
});

test('nothing throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (texts) => {
      expect(topic(texts)).toBe(topic([...texts].reverse()));
      isOpen(texts.join(''));
    }),
  );
});

test('broken surrogate pairs do not hide a word', () => {
  expect(topic(['\ud83d kratom \udc00 against opioid withdrawal \ud800'])).toBe(
    'kratom-and-withdrawal',
  );
});

describe('a repeating text gives work that grows with its length alone', () => {
  const find = finder(lexicon, 'en');
  test.each([
    ['kratokrato', 0],
    ['receptor ', 1],
    ['opioidopioid', 2],
    ['k\u0301\u0316', 0],
    ['kratom ', 1],
    ['a', 0],
  ])('%j', (unit, tokens) => {
    for (const times of [100, 1000, 10_000])
      expect(find(normalise(unit.repeat(times))).length).toBeLessThanOrEqual(tokens * times);
  });
});
