import { expect, test } from 'vitest';
import { pseudoFiles, pseudoLocale } from '../../../lib/build/pseudo.ts';
import { compileEvidence, packContent } from '../../../lib/content/compile.ts';
import { buildLibrary } from '../../../lib/content/compile-library.ts';
import type { Files } from '../../../lib/content/compile-read.ts';
import { unpack } from '../../../lib/content/unpack.ts';
import { everyString } from '../data/rendered.ts';
import { files, problemsOf, rowOf, rowsOf } from './library.ts';

const translated = (): Files => {
  const english = files();
  return { ...english, ...structuredClone(pseudoFiles(english)) };
};
const cards = `data/cards/${pseudoLocale}.json`;

test('the pseudo-locale leaves no English behind and cuts nothing off', () => {
  const strings = everyString(buildLibrary(translated(), pseudoLocale));
  expect(strings.length).toBeGreaterThan(600);
  const left = strings.filter(({ text }) => !/^\[[^[\]]*·\]$/s.test(text));
  expect(left).toEqual([]);
});

test('a translation keeps ids, groups, facts, sources and months of the English rows', () => {
  const local = unpack(packContent(buildLibrary(translated(), pseudoLocale)));
  const english = unpack(packContent(buildLibrary(files())));
  const frame = ({ cards: rows }: typeof local) =>
    rows.map(({ title: _, passages, action, ...row }) => [row, passages.length, Boolean(action)]);
  expect(frame(local)).toEqual(frame(english));
  expect(local.locale).toBe(pseudoLocale);
  expect(local.fellBack).toBe(false);
});

test('a locale without any file shows English and says so', () => {
  const library = buildLibrary(files(), 'es');
  expect(library.missing).toContain('data/cards/es.json');
  const content = unpack(packContent(library));
  expect(content.fellBack).toBe(true);
  expect(content.page.fallback).toMatch(/English/);
  expect(compileEvidence(library).fellBack).toBe(true);
});

test('a locale with some files shows those, and English for the rest', () => {
  const some = translated();
  delete some[`data/claims/${pseudoLocale}.json`];
  const library = buildLibrary(some, pseudoLocale);
  expect(library.missing).toEqual([`data/claims/${pseudoLocale}.json`]);
  expect(library.cards[0]?.title).toMatch(/^\[/);
  expect(library.claims[0]?.claim).not.toMatch(/^\[/);
});

test('a missing translation of one row stops the build', () => {
  const broken = translated();
  broken[cards] = rowsOf(broken, cards).filter(({ id }) => id !== 'stomach');
  expect(problemsOf(broken, pseudoLocale)).toEqual([`${cards}: "stomach" has no translation`]);
});

test('a translation of a row that English lacks stops the build', () => {
  const broken = translated();
  rowsOf(broken, cards).push({ id: 'gone', title: 'x', passages: ['x'] });
  expect(problemsOf(broken, pseudoLocale)).toEqual([
    `${cards}: "gone" translates a row that English lacks`,
  ]);
});

test('a file that is translated whole may not lose, add or change more than words', () => {
  const broken = translated();
  const page = broken[`data/page/${pseudoLocale}.json`] as {
    names: Record<string, string>;
    sections: { id: string; title?: string }[];
    main: { kratom: { facts: string[] } };
  };
  delete page.names.kava;
  page.names.coffee = '[çöfféé]';
  Object.assign(page.sections[1] ?? {}, { id: 'warnings' });
  page.main.kratom.facts.pop();
  const file = `data/page/${pseudoLocale}.json`;
  expect(problemsOf(broken, pseudoLocale)).toEqual([
    `${file}: "main.kratom.facts" differs from English`,
    `${file}: "sections.1.id" differs from English`,
    `${file}: "names.kava" has no translation`,
    `${file}: "names.coffee" is not in the English file`,
  ]);
});

test('a row that is translated twice stops the build', () => {
  const broken = translated();
  rowsOf(broken, cards).push({ ...rowOf(broken, cards, 'stomach') });
  expect(problemsOf(broken, pseudoLocale)).toEqual([
    `${cards}: "stomach" has an id that is already used in ${cards}`,
  ]);
});

test('a translation that loses a passage or the action stops the build', () => {
  const broken = translated();
  rowOf(broken, cards, 'withdrawal-time').passages = ['[one]'];
  delete rowOf(broken, cards, 'stomach').action;
  expect(problemsOf(broken, pseudoLocale)).toEqual([
    `${cards}: "stomach" lacks the action`,
    `${cards}: "withdrawal-time" has 1 passages where English has 2`,
  ]);
});
