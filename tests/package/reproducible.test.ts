import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, sha256, zipFolder } from '../tools/zip.ts';
import { folderOf, root, targets } from './built.ts';

const notSource = ['node_modules', '.git', '.output', '.wxt', '.artifacts'];
const elsewhere = mkdtempSync(join(tmpdir(), 'sidelight-rebuild-'));

/** Builds the same tree once more, in another place and for another user's time zone and language. */
beforeAll(() => {
  cpSync(root, elsewhere, {
    recursive: true,
    filter: (path) => !notSource.includes(basename(path)),
  });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  for (const browser of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'],
      {
        cwd: elsewhere,
        encoding: 'utf8',
        env: {
          ...process.env,
          TZ: 'Pacific/Auckland',
          LANG: 'de_DE.UTF-8',
          NODE_ENV: 'production',
        },
      },
    );
    if (status !== 0) throw new Error(`The second build failed: ${stdout}${stderr}`);
  }
}, 180_000);

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test.each(targets)(
  'two builds of the same tree give the same package for %s (PR-12)',
  async (target) => {
    const first = folderOf(target);
    const second = join(elsewhere, '.output', basename(first));
    const hashes = (folder: string) =>
      Object.fromEntries(
        filesIn(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]),
      );
    expect(hashes(second)).toEqual(hashes(first));
    expect(sha256(await zipFolder(second))).toBe(sha256(await zipFolder(first)));
  },
);
