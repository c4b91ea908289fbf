import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from './harness/demo.ts';
import { openBrowser, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ['default-src none', "default-src 'none'"],
  ['trusted types', "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"],
  ['sandbox', "sandbox; default-src 'none'"],
])('the sidebar opens, styled and alive, under a policy of %s', async (name, policy) => {
  const host = `${name.replace(/\W/g, '-')}.test`;
  const page = await browser.page(host, {
    body: demo('forum'),
    headers: { 'content-security-policy': policy },
  });
  await page.sidebar.waitUntil('open');
  const [panel] = await page.sidebar.all('complementary');
  expect(panel?.width).toBeGreaterThan(250);
  expect(panel?.width).toBeLessThan(700);
  await page.sidebar.click('button', 'Ways to get help');
  await page.sidebar.find('combobox', 'Country');
  expect(ours(page.tab.errors())).toEqual([]);
});

/** The page's own styles and icon are refused, as they must be; that is the page's complaint. */
const ours = (errors: readonly string[]) =>
  errors.filter((error) => !/favicon|data:,|style/i.test(error) || /extension:/.test(error));
