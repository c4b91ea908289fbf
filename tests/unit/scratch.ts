import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder for a test to write to; it goes when the tests of its file are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
  folders.push(folder);
  return folder;
}
