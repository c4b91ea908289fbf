import { describe, expect, test } from 'vitest';
import { expand } from '../../../lib/build/compile-lexicon.ts';
import { readLexicon } from '../../../lib/build/lexicon-files.ts';
import { isOpen } from './lexicon.ts';

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

test('every word for kratom of every language opens it', () => {
  const words = readLexicon()
    .flatMap(({ groups }) => groups)
    .filter(({ concept }) => concept === 'kratom')
    .flatMap(({ terms }) => terms.flatMap(expand))
    .map((term) => term.replaceAll('*', ''));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => !isOpen(`text ${word} text`))).toEqual([]);
});
