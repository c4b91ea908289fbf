import { defineConfig } from 'vitest/config';
import { dataPlugins } from '../lib/build/plugins.ts';

export default defineConfig({
  plugins: dataPlugins(),
  define: { __OPEN_SHADOW__: 'true' },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Shared machines can be slow; what hangs still fails.
    testTimeout: 30_000,
  },
});
