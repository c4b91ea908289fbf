import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../entrypoints');

/** All pages of the extension but the popup, e.g. `options.html`; a new one is tested as soon as it is there. */
export const ownPages = readdirSync(folder)
  .filter((name) => name !== 'popup' && existsSync(join(folder, name, 'index.html')))
  .map((name) => `${name}.html`);
