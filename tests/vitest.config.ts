import { defineConfig } from 'vitest/config';
import { regionPlugin } from '../lib/build/region-plugin.ts';

export default defineConfig({
  plugins: [regionPlugin()],
  define: { __OPEN_SHADOW__: 'true' },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
