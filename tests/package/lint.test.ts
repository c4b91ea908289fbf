import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folderOf, root } from './built.ts';

const openOrClosed =
  'dom.openOrClosedShadowRoot is there for content scripts since Firefox 63; the linter does not list it.';

/** Warnings that we know and accept: `code file`, each with its reason. */
const accepted: Record<string, string> = {
  'UNSAFE_VAR_ASSIGNMENT sidebar.js':
    'Preact can set innerHTML where dangerouslySetInnerHTML is used; we never use it.',
  'UNSAFE_VAR_ASSIGNMENT chunks/extension-page.js': 'The same, in the pages of the extension.',
  'UNSUPPORTED_API sidebar.js': openOrClosed,
  'UNSUPPORTED_API detector.js': openOrClosed,
  'UNSUPPORTED_API judge.js': openOrClosed,
  'UNSUPPORTED_API explainer.js': openOrClosed,
};

/** Chunks carry a hash in their name, which says nothing here. */
const keyOf = ({ code, file }: Notice) => `${code} ${file?.replace(/-[\w-]{8}\.js$/, '.js') ?? ''}`;

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
  const unknown = warnings.filter((notice) => !accepted[keyOf(notice)]);
  expect(unknown.map(line)).toEqual([]);
  const met = warnings.map(keyOf);
  expect(Object.keys(accepted).filter((key) => !met.includes(key))).toEqual([]);
});
