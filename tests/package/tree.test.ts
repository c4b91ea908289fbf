import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../tools/zip.ts';
import { builtFiles, root, targets } from './built.ts';

const ours = ['components', 'data', 'entrypoints', 'lib', 'public', 'tests'];
const text = /\.(ts|tsx|js|json|jsonl|md|html|css|txt|yml)$/;
const tree = ours.flatMap((room) =>
  filesIn(join(root, room))
    .filter((name) => text.test(name))
    .map((name) => ({
      name: `${room}/${name}`,
      text: readFileSync(join(root, room, name), 'utf8'),
    })),
);

/** A folder of somebody's machine: it says who built this, and it works nowhere else. */
const machine = /(?<![\w.])\/(?:home|Users|root|work)\/[\w.-]+/;

test('no path of a machine is in the tree', () => {
  expect(tree.length).toBeGreaterThan(20);
  expect(tree.filter((file) => machine.test(file.text)).map(({ name }) => name)).toEqual([]);
});

test.each(targets)('no path of a machine is in the package for %s', (target) => {
  const found = builtFiles(target, text).filter((file) => machine.test(file.text));
  expect(found.map(({ name }) => name)).toEqual([]);
});

/** Rows of the measuring corpus say where they come from; it is for measuring from outside, never part of the tree. */
const corpusRow = /"source_corpus"\s*:/;

test('no row of a measuring corpus is in the tree', () => {
  expect(tree.filter((file) => corpusRow.test(file.text)).map(({ name }) => name)).toEqual([]);
});
