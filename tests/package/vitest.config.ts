import { defineConfig } from 'vitest/config';

/** Gates on what `npm run build` made. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/package/**/*.test.ts'],
    testTimeout: 180_000,
  },
});
