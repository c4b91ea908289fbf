import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
/**
 * The only door to the extension API, for the background and the extension's own pages: one place to
 * mend differences between browsers, and one thing to replace in a test. Page scripts use
 * `lib/page/runtime.ts`, as the polyfill would cost every page 10 KB.
 */
export { browser };
