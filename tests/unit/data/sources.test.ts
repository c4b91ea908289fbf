import { expect, test } from 'vitest';
import wording from '../../../data/wording.json' with { type: 'json' };
import { packContent } from '../../../lib/content/compile.ts';
import { unpack } from '../../../lib/content/unpack.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../content/library.ts';

const library = english();
const links = library.sources.flatMap(({ id, url }) => (url ? [{ id, url: new URL(url) }] : []));

test('links are https, carry no query string and no fragment', () => {
  expect(links.length).toBeGreaterThan(100);
  const bad = links.filter(({ url }) => url.protocol !== 'https:' || url.search || url.hash);
  expect(bad.map(({ id }) => id)).toEqual([]);
});

test('no link leads to a shop, a trade group or a site with a stake in kratom', () => {
  const bad = links.filter(
    ({ url }) =>
      wording.deniedHosts.some((host) => url.hostname.endsWith(host)) ||
      /shop|store|kratom/.test(url.hostname),
  );
  expect(bad.map(({ url }) => url.href)).toEqual([]);
});

test('every card and every answer shows one to four sources', () => {
  const { cards, claims } = unpack(packContent(library));
  for (const { id, sources } of [...cards, ...claims]) {
    expect(sources.length, id).toBeGreaterThanOrEqual(1);
    expect(sources.length, id).toBeLessThanOrEqual(4);
    expect(new Set(sources.map(({ label }) => label)).size, id).toBe(sources.length);
  }
});

test('a source that no fact and no claim rests on is not kept', () => {
  const used = new Set([...library.facts, ...library.claims].flatMap(({ sources }) => sources));
  expect(library.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test('what the first view states rests on facts, the emergency line included', () => {
  const { page, interfaceFacts } = library;
  expect(page.main.kratom.facts?.length).toBeGreaterThan(1);
  expect(page.main['kratom-and-withdrawal'].facts?.length).toBeGreaterThan(1);
  const proven = Object.values(page.headlines)
    .flat()
    .filter(({ text }) => /proven/.test(text));
  expect(proven.map(({ facts }) => Boolean(facts))).toEqual([true]);
  expect(Object.keys(interfaceFacts)).toContain('sidebar_emergencyText');
  expect(Object.keys(interfaceFacts).filter((key) => !(key in messages))).toEqual([]);
});
