import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LexiconFile } from '../../../data/schema-lexicon.ts';
import { lexiconSchema } from '../../../data/schema-lexicon.ts';
import { compileLexicon, expand, pattern } from '../../../lib/build/compile-lexicon.ts';
import { wordingPattern } from '../../../lib/build/compile-notice.ts';
import { readLexicon, readSentence } from '../../../lib/build/lexicon-files.ts';
import { lexiconPlugin } from '../../../lib/build/lexicon-plugin.ts';
import { trie } from '../../../lib/build/trie.ts';
import { finder } from '../../../lib/detect/find.ts';
import { scratchFolder } from '../scratch.ts';

const fileOf = (...terms: string[]): LexiconFile => ({
  lang: 'xx',
  name: 'Test',
  groups: [{ concept: 'opioid', why: 'test', terms }],
});
const finds = (term: string, text: string) =>
  finder(compileLexicon([fileOf(term)]), '')(text).length > 0;

describe('a term', () => {
  test.each([
    ['heroin', 'some heroin here', true],
    ['heroin', 'heroine', false],
    ['heroin*', 'heroinem', true],
    ['heroin*', 'antiheroin', false],
    ['*entzug', 'opioidentzug', true],
    ['*entzug', 'entzuges', false],
    ['get off', 'get off', true],
    ['opioid* receptor*', 'opioidnich receptoru', true],
    ['aut[h|o]r', 'autor', true],
    ['опиат', 'опиаты', false],
    ['阿片', '是阿片類', true],
    ['クラト', 'プクラト', false],
    ['クラト', 'はクラトは', true],
  ])('%s in "%s": %s', (term, text, found) => {
    expect(finds(term, text)).toBe(found);
  });
});

test('choices are written out', () => {
  expect(expand('a[b|c]d[|e]')).toEqual(['abd', 'abde', 'acd', 'acde']);
});

test('a term is normalised as the text is', () => {
  expect(pattern('Příznaky*'.toLowerCase())).toBe('%priznaky');
});

test('a trie matches its words and nothing else', () => {
  const words = ['car', 'cart', 'cat', 'dog', 'do', 'a.b'];
  const search = new RegExp(`^(?:${trie(words)})$`);
  expect(words.every((word) => search.test(word))).toBe(true);
  expect(['ca', 'cars', 'd', 'acb'].some((word) => search.test(word))).toBe(false);
});

test('a wording allows for anything between its words', () => {
  expect(wordingPattern('doesn t [|ever ]cause {n} … pain')).toBe(
    'doesn_t_(?:|ever_)cause_\\d+(?:[.,]\\d+)?(?: ?(?:-|–|to) ?\\d+(?:[.,]\\d+)?)? ?[^.!?]{0,60}?pain',
  );
});

describe('a faulty file is named with the place and the fault:', () => {
  const folderWith = (name: string, text: string) => {
    const folder = scratchFolder();
    writeFileSync(join(folder, name), text);
    return folder;
  };
  test('a group without reason', () => {
    const { groups, ...file } = fileOf('heroin');
    const text = JSON.stringify({ ...file, groups: groups.map(({ why: _, ...rest }) => rest) });
    expect(() => readLexicon(folderWith('xx.json', text))).toThrow(/xx\.json: groups\.0\.why/);
  });
  test('another language than its name', () => {
    expect(() => readLexicon(folderWith('yy.json', JSON.stringify(fileOf('heroin'))))).toThrow(
      'data/lexicon/yy.json: lang is "xx"',
    );
  });
  test('a short form with its full stop', () => {
    const text = JSON.stringify({
      source: 'dictionaries',
      shortForms: ['bzw.'],
      drugs: ['drug'],
    });
    expect(() => readSentence(folderWith('sentence.json', text))).toThrow(
      'data/lexicon/sentence.json: shortForms.0 is written in lower case, without accents.',
    );
  });
  test('a term in capitals', () => {
    expect(lexiconSchema.safeParse(fileOf('Heroin')).error?.issues[0]?.message).toBe(
      'is written in lower case, without % ~ @ &',
    );
  });
});

test('the plugin serves three modules and leaves others alone', () => {
  const { resolveId, load } = lexiconPlugin() as unknown as Record<
    'resolveId' | 'load',
    (id: string) => string | undefined
  >;
  for (const name of ['gate', 'lexicon', 'notice']) {
    const id = resolveId(`virtual:sidelight/${name}`) ?? '';
    expect(load(id)).toMatch(/^export default [{[]/);
  }
  expect(resolveId('virtual:sidelight/other')).toBeUndefined();
  expect(load('./file.ts')).toBeUndefined();
});

test('every language of the goal has a file with words of withdrawal and of opioids or the shared ones', () => {
  const wanted = 'ar cs da de en es fi fr hu id it ja ko ms nl no pl pt ru sk sv th uk zh'.split(
    ' ',
  );
  const files = readLexicon();
  expect(wanted.filter((lang) => !files.some((file) => file.lang === lang))).toEqual([]);
  for (const { lang, groups } of files.filter(({ lang }) => lang !== 'mul'))
    expect([lang, groups.some(({ concept }) => concept === 'withdrawal')]).toEqual([lang, true]);
});
