import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, until } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('"Details" on a card opens all its evidence, in a tab of its own', async () => {
  const page = await browser.page('article.test');
  await page.sidebar.waitUntil('open');
  await page.sidebar.click('button', 'Details');
  const opened = await until('no tab of the Evidence page opens', async () =>
    (await browser.addresses()).find((address) => address.includes('/evidence.html#')),
  );
  const evidence = await browser.extensionPage(opened.replace(/.*\//, ''));
  const id = opened.replace(/.*#/, '');
  expect(await evidence.select(`#${id}`)).toHaveLength(1);
});
