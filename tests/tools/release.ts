/**
 * `npm run release`: what stands in the way of a release, row by row; where nothing does, both packages as `npm run zip`
 * makes them. `zip` alone never asks for the date, so that an old version can be built again, byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { dueForRelease } from '../../lib/build/due.ts';
import { readContent } from '../../lib/build/read-content.ts';

const root = new URL('../..', import.meta.url).pathname;
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const due = dueForRelease(readContent(root), today);

if (due.length > 0) {
  for (const { file, id, reason } of due) console.error(`${file}: "${id}" ${reason}`);
  console.error(`No release: ${due.length} to renew.`);
  process.exitCode = 1;
} else {
  const { status } = spawnSync('npm', ['run', '-s', 'zip'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
