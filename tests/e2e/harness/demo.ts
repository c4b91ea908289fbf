import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../demo');

/** The HTML of one demo page. */
export const demo = (name: string): string => readFileSync(join(folder, `${name}.html`), 'utf8');

/** Demo pages by what must happen on them. */
export const matching = ['article', 'forum', 'shop'];
export const kratomOnly = ['kratom-plant', 'kratom-tea'];
export const untouched = [
  'garden',
  'opioid-withdrawal',
  'kraton-polymers',
  'loy-krathong',
  'bank-withdrawal',
  'suboxone-clinic',
];
