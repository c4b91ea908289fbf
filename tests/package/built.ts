import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from '../tools/zip.ts';

export const root = resolve(import.meta.dirname, '../..');
export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Folder of the release build for a browser. */
export function folderOf(target: Target): string {
  const folder = join(root, '.output', `${target}-mv3`);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: run «npm run build».`);
  return folder;
}

export interface BuiltFile {
  name: string;
  bytes: Buffer;
  text: string;
}

/** The files of the release build whose name ends so. */
export const builtFiles = (target: Target, ending: RegExp): BuiltFile[] =>
  filesIn(folderOf(target))
    .filter((name) => ending.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folderOf(target), name));
      return { name, bytes, text: bytes.toString('utf8') };
    });

export const manifestOf = (target: Target) =>
  JSON.parse(readFileSync(join(folderOf(target), 'manifest.json'), 'utf8'));
