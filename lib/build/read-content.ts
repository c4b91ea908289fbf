import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Files } from '../content/compile-read.ts';

const shared = [
  'sources',
  'review',
  'interface',
  'help',
  'help-banned',
  'law',
  'us-states',
  'clear-communication',
];
const kinds = [
  'facts',
  'cards',
  'claims',
  'disagreements',
  'page',
  'evidence',
  'appointment',
  'help',
  'law',
];

/**
 * Reads the content files, `data/<kind>/<locale>.json` and those that all locales share.
 * @param root the repository's root
 * @throws ContentError where a file is not JSON
 */
export const readContent = (root: string): Files => {
  const paths = [
    ...shared.map((name) => `data/${name}.json`),
    ...kinds.flatMap((kind) =>
      readdirSync(join(root, 'data', kind))
        .filter((name) => name.endsWith('.json'))
        .map((name) => `data/${kind}/${name}`),
    ),
  ];
  return Object.fromEntries(
    paths.map((path) => {
      try {
        return [path, JSON.parse(readFileSync(join(root, path), 'utf8'))];
      } catch (error) {
        const reason = `is not JSON: ${(error as Error).message}`;
        throw new ContentError([{ file: path, id: '*', reason }]);
      }
    }),
  );
};
