import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type TestPage, until } from '../harness/index.ts';
import { complaintsOf, visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The words that are underlined, as the page can list them. */
const marked = (page: TestPage): Promise<string[]> =>
  page.tab.evaluate(() =>
    [...(CSS.highlights.get('underlined') ?? [])].map((range) => range.toString()),
  );
const scrolled = (page: TestPage) => page.tab.evaluate(() => Math.round(scrollY));

test('claims are underlined while the panel is open, and found again from the panel', async () => {
  const page = await visit(browser, 'default-src-none.html');
  await withPanel(page);
  await until('nothing is underlined', async () => (await marked(page)).length > 0);
  expect((await marked(page)).join(' ')).toContain('natural and not addictive');

  await page.tab.evaluate(() => scrollTo(0, 900));
  const before = await scrolled(page);
  await page.sidebar.click('button', 'Show on page');
  await until('the page does not scroll to the claim', async () => (await scrolled(page)) < 200);
  await page.sidebar.click('button', 'Back to where you were');
  await until('the page does not scroll back', async () => (await scrolled(page)) === before);

  await page.sidebar.close();
  expect(await marked(page)).toEqual([]);
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('underlines come with what the page adds', async () => {
  const page = await visit(browser, 'infinite-scroll.html');
  await withPanel(page);
  await until('nothing is underlined', async () => (await marked(page)).length > 0);
  const before = await marked(page);
  await page.tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await until('nothing new is underlined', async () => (await marked(page)).length > before.length);
  await page.tab.close();
});
