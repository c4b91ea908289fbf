import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { zipSync } from 'fflate';

const root = resolve(import.meta.dirname, '../..');

/**
 * The package of one built folder: names sorted, every time the same, so that the same files always give
 * the same bytes (PR-12). The times are written in local terms, hence a local date.
 */
export function zipFolder(folder: string): Uint8Array {
  const names = filesIn(folder);
  const entries = names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** All files below a folder as `a/b.js`, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

// `npm run zip`: writes both packages and prints what to compare.
if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const target of ['chrome', 'firefox']) {
    const bytes = zipFolder(join(root, '.output', `${target}-mv3`));
    const file = `.output/sidelight-${version}-${target}.zip`;
    writeFileSync(join(root, file), bytes);
    console.log(`${sha256(bytes)}  ${file}  ${bytes.length} bytes`);
  }
}
