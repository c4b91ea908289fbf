import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** `npm run bench`: every part in this folder, one after another, so that none disturbs another. */
const parts = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.ts') && name !== basename(import.meta.filename),
);

for (const part of parts.sort()) {
  console.log(`\n== ${basename(part, '.ts')}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, part)], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`${part} did not end well.`);
    process.exitCode = 1;
  }
}
