import packed from 'virtual:sidelight/content';
import { expect, test } from 'vitest';
import { type NotedPage, notesFor } from '../../../lib/content/notes.ts';
import { unpack } from '../../../lib/content/unpack.ts';
import type { Topic } from '../../../lib/detect/types.ts';

const content = unpack(packed);
const page = (topic: Topic, more: Partial<NotedPage> = {}): NotedPage => ({
  verdict: { topic, rule: 'subject', matches: [] },
  notice: {
    substances: [],
    products: [],
    crisis: false,
    pregnancy: false,
    doses: false,
    type: 'other',
  },
  claims: [],
  ...more,
});
const heard = (notice: Partial<NotedPage['notice']>) =>
  notesFor(content, page('kratom', { notice: { ...page('kratom').notice, ...notice } }), 0);

test('each topic has its own headline and message; pages about neither share one', () => {
  const of = (topic: Topic) => notesFor(content, page(topic), 0);
  expect(of('kratom').message).toBe(content.page.main.kratom);
  expect(of('kratom-and-withdrawal').message).toBe(content.page.main['kratom-and-withdrawal']);
  expect(of('none').headline).toBe(of('mention').headline);
  expect(of('none').message).toBe(content.page.main.other);
});

test('headlines take turns, whatever the number', () => {
  const lines = content.page.headlines.kratom;
  const shown = [...lines.keys(), lines.length].map(
    (number) => notesFor(content, page('kratom'), number).headline,
  );
  expect(shown).toEqual([...lines, lines[0]]);
});

test('claims stand once each, in the order of the page, with the first words that make them', () => {
  const [one, other] = content.claims.map(({ id }) => id) as [string, string];
  const { claims } = notesFor(
    content,
    page('kratom', {
      claims: [
        { id: other, quote: 'first words' },
        { id: one, quote: 'second words' },
        { id: other, quote: 'once more' },
        { id: 'unheard of', quote: 'no answer' },
      ],
    }),
    0,
  );
  expect(claims.map(({ claim, quote }) => [claim.id, quote])).toEqual([
    [other, 'first words'],
    [one, 'second words'],
  ]);
});

test('crisis, pregnancy and amounts on the page reach the choice of cards', () => {
  expect(heard({ crisis: true }).sections.some(({ lead }) => lead)).toBe(true);
  expect(heard({}).sections.some(({ lead }) => lead)).toBe(false);
  const reasons = (notice: Partial<NotedPage['notice']>) =>
    heard(notice).sections.flatMap(({ parts }) =>
      parts.flatMap(({ cards }) => cards.flatMap(({ why }) => why ?? [])),
    );
  expect(reasons({ pregnancy: true })).toContain(content.page.why.pregnancy);
  expect(reasons({ doses: true })).toContain(content.page.why.dose);
  expect(reasons({})).toEqual([]);
});

test('untranslated words are admitted', () => {
  expect(notesFor(content, page('kratom'), 0).fallback).toBeUndefined();
  expect(notesFor({ ...content, fellBack: true }, page('kratom'), 0).fallback).toBe(
    content.page.fallback,
  );
});
