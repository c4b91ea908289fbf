import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
// public/ holds only words and pictures: it ranks with data/.
const rank: Record<string, number> = { entrypoints: 3, components: 2, lib: 1, data: 0, public: 0 };

const rooms = Object.keys(rank).filter((room) => existsSync(join(root, room)));
const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^'?]+)/g),
  ].map((found) => relative(root, resolve(root, dirname(file), found[1] as string)));

const edges = sources.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

test('there are imports to judge', () => {
  expect(edges.length).toBeGreaterThan(0);
});

test('imports run one way: entrypoints → components → lib → data', () => {
  const room = (file: string) => rank[file.split('/')[0] as string] ?? Number.POSITIVE_INFINITY;
  const against = edges.filter(({ from, to }) => room(to) > room(from));
  expect(against.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('detection, content and components never import the door to the browser', () => {
  const pure = /^(lib\/detect|lib\/content|components)\//;
  const against = edges.filter(({ from, to }) => pure.test(from) && to === 'lib/browser.ts');
  expect(against).toEqual([]);
});

test('page scripts never import the polyfill or zod', () => {
  const reach = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { from, to } of edges) if (from === file) reach(to, seen);
    return seen;
  };
  const scripts = sources.filter((file) => /^entrypoints\/(detector|sidebar)/.test(file));
  const reached = scripts.flatMap((file) => [...reach(file)]);
  const heavy = reached.filter((file) =>
    /from '(webextension-polyfill|zod)/.test(
      readFileSync(join(root, file), { encoding: 'utf8', flag: 'r' }),
    ),
  );
  expect(heavy).toEqual([]);
});
