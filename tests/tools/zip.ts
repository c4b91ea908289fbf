import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import JSZip from 'jszip';

const root = resolve(import.meta.dirname, '../..');

/**
 * The package of one built folder: names sorted, every time the same, so that the same files always give
 * the same bytes (PR-12), also on another kind of processor: hence not the platform's own compression.
 */
export function zipFolder(folder: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const name of filesIn(folder))
    zip.file(name, readFileSync(join(folder, name)), { date, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
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
    const bytes = await zipFolder(join(root, '.output', `${target}-mv3`));
    const file = `.output/sidelight-${version}-${target}.zip`;
    writeFileSync(join(root, file), bytes);
    console.log(`${sha256(bytes)}  ${file}  ${bytes.length} bytes`);
  }
}
