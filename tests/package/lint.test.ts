import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folderOf, root } from './built.ts';

/** Warnings that we know and accept: `code file`, each with its reason. */
const accepted: Record<string, string> = {};

interface Notice {
  code: string;
  file?: string;
  message: string;
}

const report = () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'lint',
      '--no-config-discovery',
      '--no-input',
      '--output=json',
      `--source-dir=${folderOf('firefox')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint said nothing to read: ${stdout}${stderr}`);
  return JSON.parse(stdout.slice(start)) as { errors: Notice[]; warnings: Notice[] };
};

test('Mozilla’s linter finds no error, and no warning but those we know', () => {
  const { errors, warnings } = report();
  const line = ({ code, file, message }: Notice) => `${code} ${file ?? ''}: ${message}`;
  expect(errors.map(line)).toEqual([]);
  const unknown = warnings.filter(({ code, file }) => !accepted[`${code} ${file ?? ''}`]);
  expect(unknown.map(line)).toEqual([]);
  const met = warnings.map(({ code, file }) => `${code} ${file ?? ''}`);
  expect(Object.keys(accepted).filter((key) => !met.includes(key))).toEqual([]);
});
