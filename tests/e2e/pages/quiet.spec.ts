import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser, pause, type TestBrowser } from '../harness/index.ts';
import { visit } from './collection.ts';

// A browser for each: only the first showing in a session opens by itself.
let browser: TestBrowser;
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

test('while somebody writes, the launcher waits; afterwards the panel opens', async () => {
  const page = await visit(browser, 'typing.html');
  await page.tab.evaluate(() => document.querySelector('textarea')?.focus());
  await page.tab.type('I have been thinking');
  await page.sidebar.waitUntil('launcher');
  await pause(3000);
  expect(await page.sidebar.state()).toBe('launcher');
  expect(await page.tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(
    'I have been thinking',
  );
  await page.tab.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.sidebar.waitUntil('open');
});

test('while a film plays, the launcher waits; afterwards the panel opens', async () => {
  const page = await visit(browser, 'film.html');
  await page.sidebar.waitUntil('launcher');
  await pause(2000);
  expect(await page.sidebar.state()).toBe('launcher');
  await page.tab.evaluate(() => document.querySelector('video')?.pause());
  await page.sidebar.waitUntil('open');
});
