import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { bareScripts } from './lib/build/bare-scripts.ts';
import { checkMessages } from './lib/build/check-messages.ts';
import { later } from './lib/build/later.ts';
import { manifestFor } from './lib/build/manifest.ts';
import { dataPlugins } from './lib/build/plugins.ts';
import { pseudoLocale } from './lib/build/pseudo.ts';
import { pseudoMessages } from './lib/build/pseudo-messages.ts';

/*
 * Modes: `production` is released. `testing` is the same with open shadow roots. `pseudo` is `testing` with every
 * text accented, longer and in brackets, so that a test sees what is left in English or cut off.
 */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  zip: { name: 'sidelight' },
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome'),
  vite: ({ mode }) => ({
    plugins: [...dataPlugins(mode === 'pseudo' ? pseudoLocale : 'en'), bareScripts(), later()],
    define: { __OPEN_SHADOW__: JSON.stringify(mode !== 'production') },
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      const texts = files.flatMap((file, at) =>
        'absoluteSrc' in file && file.relativeDest.endsWith('messages.json') ? { ...file, at } : [],
      );
      checkMessages(texts.map(({ absoluteSrc }) => absoluteSrc));
      if (config.mode !== 'pseudo') return;
      for (const { at, relativeDest, absoluteSrc } of texts)
        files[at] = { relativeDest, contents: pseudoMessages(readFileSync(absoluteSrc, 'utf8')) };
    },
  },
});
