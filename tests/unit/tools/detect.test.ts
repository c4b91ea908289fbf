import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../scratch.ts';

const tool = join(import.meta.dirname, '../../tools/detect.ts');
const folder = scratchFolder();

function detect(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}
const fileOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const row = (id: string, text: string, rest = {}) =>
  JSON.stringify({ id, title: '', text, ...rest });

test('each row gets one row', () => {
  const file = fileOf(
    'a.jsonl',
    `${row('a', 'Tea.')}\n${row('b', 'Kratom for heroin withdrawal.')}\n`,
  );
  const { status, out } = detect([file]);
  expect(status).toBe(0);
  expect(out.split('\n').map((line) => JSON.parse(line))).toMatchObject([
    { id: 'a', topic: 'none', matches: [] },
    { id: 'b', topic: 'kratom-and-withdrawal' },
  ]);
});

test('standard input may be rows or a page', () => {
  expect(JSON.parse(detect(['-'], row('a', 'Kratom tea.')).out)).toMatchObject({ topic: 'kratom' });
  expect(JSON.parse(detect(['-'], '<!doctype html><title>Kratom</title>').out)).toMatchObject({
    topic: 'kratom',
  });
});

test('a page of HTML is read as the browser would', () => {
  const file = fileOf('page.html', '<title>T</title><textarea>kratom</textarea><p>tea</p>');
  expect(JSON.parse(detect([file]).out).topic).toBe('none');
});

describe('bad input costs one sentence and exit status 1:', () => {
  test('a missing file', () => {
    const { status, err } = detect([join(folder, 'missing.jsonl')]);
    expect([status, err.split('\n').length]).toEqual([1, 1]);
    expect(err).toContain('Cannot read');
  });
  test('a line that is no JSON, and one without text; the others are judged', () => {
    const file = fileOf('bad.jsonl', `{\n{"id":"b"}\n${row('c', 'Kratom tea.')}\nnull\n`);
    const { status, out, err } = detect([file]);
    expect([status, JSON.parse(out).id]).toEqual([1, 'c']);
    expect(err.split('\n')).toEqual([
      expect.stringContaining('line 1: this is no JSON'),
      expect.stringContaining('line 2: the row has no "text"'),
      expect.stringContaining('line 4: the row has no "text"'),
    ]);
  });
  test('no file', () => {
    expect(detect([]).err).toContain('Usage: npm run -s detect');
  });
});

test('a score has the matrix, the figures and the misses with their words', () => {
  const file = fileOf(
    'labelled.jsonl',
    [
      row('a', 'Tea.', { label: 'none', site: 'a.test' }),
      row('b', 'Kratom tea.', { label: 'kratom-and-withdrawal', site: 'b.test', why: 'a slip' }),
    ].join('\n'),
  );
  const { status, out } = detect(['--score', file]);
  expect(status).toBe(0);
  expect(out).toMatch(/all +2 +0\.500/);
  expect(out).toMatch(
    /b \[\?\] .*is kratom-and-withdrawal \(a slip\); said kratom .*kratom \(body\)/,
  );
});
