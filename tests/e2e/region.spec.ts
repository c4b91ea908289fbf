import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type TestPage } from './harness/index.ts';

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.page('forum.test');
  await page.sidebar.waitUntil('open');
  await page.sidebar.click('button', 'Ways to get help');
});
afterAll(() => browser.close());

const numbers = async () =>
  (await page.sidebar.select('a[href^="tel:"]')).map(({ href }) => href?.slice('tel:'.length));

test.each([
  ['United States', '911', '988'],
  ['Canada', '911', '988'],
  ['United Kingdom', '999', '116123'],
  ['Germany', '112', '08001110111'],
  ['Australia', '000', '1800250015'],
  ['Puerto Rico', '911', '988'],
])(
  'for %s the emergency number is %s and among the lines is %s',
  async (country, emergency, line) => {
    await page.sidebar.choose('Country', country);
    await page.sidebar.waitForText(`Help shown for: ${country}`);
    const [first, ...rest] = await numbers();
    expect(first).toBe(emergency);
    expect(rest).toContain(line);
  },
);

test('the emergency line stays in view, whatever is open and however far one scrolls', async () => {
  const [before] = await page.sidebar.select('a[href^="tel:"]');
  await page.tab.moveMouse(before?.x ?? 0, 500);
  await page.tab.scrollWheel(3_000);
  const [after] = await page.sidebar.select('a[href^="tel:"]');
  expect(after?.y).toBeGreaterThan(0);
  expect(after?.y).toBeLessThan(900);
});

test('the choice holds over a restart', async () => {
  await page.sidebar.choose('Country', 'Canada');
  await page.sidebar.waitForText('Help shown for: Canada');
  await browser.restart();
  const later = await browser.page('article.test');
  await later.sidebar.waitUntil('open');
  expect(await later.sidebar.text()).toContain('Help shown for: Canada');
});
