import { defineConfig } from 'wxt';
import { manifestFor } from './lib/build/manifest.ts';
import { dataPlugins } from './lib/build/plugins.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  zip: { name: 'sidelight' },
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome'),
  vite: ({ mode }) => ({
    plugins: dataPlugins(),
    define: { __OPEN_SHADOW__: JSON.stringify(mode === 'testing') },
    // The oldest browsers of the manifest: without it, styles are rewritten for still older ones.
    build: { modulePreload: { polyfill: false }, target: ['chrome128', 'firefox140'] },
  }),
});
