import { resolve } from 'node:path';
import { contentPlugin } from './content-plugin.ts';
import { lexiconPlugin } from './lexicon-plugin.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * All that turns `data/` into modules; used by the build and by the tests alike.
 * @param locale of the content, `en-XA` for the pseudo-locale.
 */
export const dataPlugins = (locale = 'en') => [contentPlugin({ root, locale }), lexiconPlugin()];
