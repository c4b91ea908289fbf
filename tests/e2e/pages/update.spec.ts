import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type TestPage, until } from '../harness/index.ts';
import { complaintsOf, standing, visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Runs in a page of the extension. */
const reloadExtension = () => {
  const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  setTimeout(() => runtime.reload(), 100);
};

const pushed = (page: TestPage) =>
  page.tab.evaluate(
    () => document.documentElement.getBoundingClientRect().width < innerWidth - 300,
  );

test('a second injection wakes the first one and adds nothing', async () => {
  const page = await visit(browser, 'plain.html');
  await withPanel(page);
  const options = await browser.extensionPage('options.html');
  await options.tab.evaluate(async (url) => {
    const { scripting, tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const tab = (await tabs.query({})).find((one) => one.url === url);
    await scripting.executeScript({ target: { tabId: tab?.id as number }, files: ['/sidebar.js'] });
  }, page.tab.url());
  await options.tab.close();
  await page.tab.toFront();
  expect((await standing(page))?.hosts).toBe(1);
  await page.sidebar.close();
  await page.sidebar.waitUntil('launcher');
  await page.tab.close();
});

test('after an update the old copy is gone, with the room it had made', async () => {
  const page = await visit(browser, 'dark.html');
  await withPanel(page);
  expect(await pushed(page)).toBe(true);
  await page.tab.evaluate(() => {
    const old = [...document.body.children].find((one) => one.shadowRoot);
    Object.assign(window, { old });
  });
  const options = await browser.extensionPage('options.html');
  await options.tab.evaluate(reloadExtension);
  await page.tab.toFront();
  await until(
    'the old copy is still there',
    () => page.tab.evaluate(() => !(window as unknown as { old: Element }).old.isConnected),
    25_000,
  );
  // What stands there now, if anything, is the new copy, and the page gives room to nothing else.
  const now = await standing(page);
  expect(now?.hosts ?? 0).toBeLessThanOrEqual(1);
  expect(await pushed(page)).toBe(now !== null);
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});
