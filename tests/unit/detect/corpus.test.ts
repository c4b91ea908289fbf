import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageOfRow, type Row } from '../../tools/rows.ts';
import { topicOf } from './lexicon.ts';

const folder = join(import.meta.dirname, '../../corpus');
const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line): Row & { known?: string } => JSON.parse(line));

test.each(rows.filter((row) => !row.known).map((row) => [row.id, row.label, row] as const))(
  '%s is %s',
  (_, label, row) => {
    expect(topicOf(pageOfRow(row))).toBe(label);
  },
);

test('what is known to be judged wrong is still judged wrong; else take the note away', () => {
  for (const row of rows.filter(({ known }) => known))
    expect([row.id, topicOf(pageOfRow(row)) === row.label]).toEqual([row.id, false]);
});
