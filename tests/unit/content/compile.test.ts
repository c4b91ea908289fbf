import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileEvidence, packContent } from '../../../lib/content/compile.ts';
import { buildLibrary } from '../../../lib/content/compile-library.ts';
import { sourcesFor } from '../../../lib/content/compile-sources.ts';
import { unpack } from '../../../lib/content/unpack.ts';
import { productKinds, substances } from '../../../lib/detect/types.ts';
import { english, files, rowOf } from './library.ts';

const library = english();
const content = unpack(packContent(library));
const row = <T extends { id: string }>(rows: T[], id: string): T => {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

test('packing and unpacking keeps every word, in order', () => {
  const words = library.cards.map(({ id, group, title, passages, action, when }) => ({
    id,
    group,
    title,
    passages: passages.map(({ text }) => ({ text })),
    action: action && { text: action.text },
    when,
  }));
  expect(
    content.cards.map(({ id, group, title, passages, action, when }) => ({
      id,
      group,
      title,
      passages,
      action,
      when,
    })),
  ).toEqual(words);
  expect(
    content.claims.map(({ id, claim, response, verdict }) => [id, claim, response, verdict]),
  ).toEqual(
    library.claims.map(({ id, claim, response, verdict }) => [id, claim, response, verdict]),
  );
});

test('a card is as firm as the weakest fact that it tells', () => {
  expect(row(content.cards, 'stomach').strength).toBe('reported');
  expect(row(content.cards, 'call-now').strength).toBe('established');
  expect(row(content.cards, 'seizures').strength).toBe('disputed');
});

test('a card is as fresh as its oldest fact, and rows of another month keep their own', () => {
  const older = files();
  rowOf(older, 'data/facts/en.json', 'common-stomach').checked = '2026-08-03';
  rowOf(older, 'data/claims/en.json', 'like-coffee').checked = '2026-09-30';
  const { cards, claims } = unpack(packContent(buildLibrary(older)));
  expect(row(cards, 'stomach').checked).toBe('2026-08');
  expect(row(cards, 'call-now').checked).toBe('2026-11');
  expect(row(claims, 'like-coffee').checked).toBe('2026-09');
});

test('what tells something that changes says so', () => {
  expect(row(content.cards, 'not-approved').dated).toBe(true);
  expect(row(content.cards, 'stomach').dated).toBeUndefined();
  expect(row(content.claims, '7oh-already-banned').dated).toBe(true);
  expect(row(content.claims, 'no-withdrawal').dated).toBeUndefined();
});

test('a card shows sources that readers can open, of two kinds where there are two', () => {
  const shown = sourcesFor(row(library.cards, 'seizures'), library);
  expect(shown.every(({ url }) => url)).toBe(true);
  expect(new Set(shown.map(({ kind }) => kind)).size).toBe(2);
});

test('where all sources are of one kind, a second one is shown for a fact that the first does not bear out', () => {
  const shown = (id: string) =>
    row(content.claims, id)
      .sources.map(({ label }) => label)
      .join(', ');
  expect(shown('works-like-suboxone')).toBe('Stanciu 2022, Sordo 2017');
  expect(shown('survey-proves')).toBe('Garcia-Romeu 2020, Stanciu 2022');
  const sources = sourcesFor(row(library.cards, 'mix-any'), library).map(({ id }) => id);
  expect(sources).toEqual(['tanna-2023-ddi', 'post-2019-poison']);
});

test('a card that names its sources shows those, in that order', () => {
  const shown = sourcesFor(row(library.cards, 'metals-germs'), library);
  expect(shown.map(({ id }) => id)).toEqual(['fda-heavy-metals-2019', 'cdc-salmonella-2018']);
});

test('the Evidence page has every fact with its sources, and links from each card to its facts', () => {
  const evidence = compileEvidence(library);
  expect(evidence.facts.map(({ id }) => id)).toEqual(library.facts.map(({ id }) => id));
  const sources = new Set(evidence.sources.map(({ id }) => id));
  const facts = new Set(evidence.facts.map(({ id }) => id));
  for (const fact of evidence.facts) {
    expect(
      fact.sources.every((id) => sources.has(id)),
      fact.id,
    ).toBe(true);
  }
  for (const card of evidence.cards) {
    expect(
      card.passages.flatMap((passage) => passage.facts).every((id) => facts.has(id)),
      card.id,
    ).toBe(true);
  }
});

test('every card has a section, every section a card', () => {
  const inSections = new Set(content.page.sections.flatMap(({ groups }) => groups));
  const ofCards = new Set(content.cards.map(({ group }) => group));
  expect([...ofCards].filter((group) => !inSections.has(group))).toEqual([]);
  expect([...inSections].filter((group) => !ofCards.has(group))).toEqual([]);
});

test('every substance and product that may be found on a page has a name, and leads a card or more', () => {
  expect(Object.keys(content.page.names).sort()).toEqual([...substances, ...productKinds].sort());
  const led = new Set(
    content.cards.flatMap(({ when }) => [...(when?.substances ?? []), ...(when?.products ?? [])]),
  );
  expect([...substances, ...productKinds].filter((id) => !led.has(id))).toEqual([]);
  expect([...led].filter((id) => !(id in content.page.names))).toEqual([]);
});

test('the packed content stays small: a message brings it while somebody waits', () => {
  expect(gzipSync(JSON.stringify(packContent(library)), { level: 9 }).length).toBeLessThan(15_000);
});
