import { defineConfig } from 'vitest/config';
import { findOrInstall } from '../tools/browsers.ts';

/**
 * Vitest runs these, because one runner must drive two drivers (Playwright for Chromium, Puppeteer for
 * Firefox) and it already runs the unit tests: each spec file is written once and runs in a project
 * per browser. `--project chromium` runs one of them. No retries: a flake is a bug.
 */
const project = async (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.spec.ts'],
    provide: { browser: await findOrInstall(name) },
    testTimeout: 120_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});

export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [await project('chromium'), await project('firefox')],
  },
});

declare module 'vitest' {
  export interface ProvidedContext {
    browser: import('../tools/browsers.ts').Browser;
  }
}
