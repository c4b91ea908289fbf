import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../lib/build/read-content.ts';
import { root } from '../content/library.ts';
import { scratchFolder } from '../scratch.ts';

test('a file that is not JSON stops the build with its name', () => {
  const copy = scratchFolder();
  cpSync(join(root, 'data'), join(copy, 'data'), { recursive: true });
  writeFileSync(join(copy, 'data/cards/en.json'), '[{');
  expect(() => readContent(copy)).toThrow(/data\/cards\/en\.json: "\*" is not JSON/);
});

test('every content file is read', () => {
  expect(Object.keys(readContent(root))).toEqual(
    expect.arrayContaining(['data/sources.json', 'data/facts/en.json', 'data/page/en.json']),
  );
});
