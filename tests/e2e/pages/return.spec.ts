import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, pause, type TestBrowser, until } from '../harness/index.ts';
import { visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ keepsPages: true });
});
afterAll(() => browser.close());

test('a page that the browser has kept comes back with its panel as it was, from another that matches too', async () => {
  // Firefox does not keep what may not be stored.
  const page = await visit(browser, 'plain.html', { headers: { 'cache-control': 'max-age=60' } });
  await withPanel(page);
  await page.tab.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    addEventListener('pageshow', () => {
      setInterval(() => {
        const host = [...document.body.children].find((one) => one.shadowRoot);
        seen.add(host?.shadowRoot?.querySelector('aside') ? 'panel' : 'no panel');
      }, 5);
    });
  });
  await page.tab.goto('http://kratom-tea.test/');
  await page.sidebar.waitUntil('launcher');
  // The driver would wait for a load that does not come.
  await page.tab.evaluate(() => history.back()).catch(() => undefined);
  await until('the page does not come back', () =>
    page.tab.evaluate(() => 'seen' in window).catch(() => false),
  );
  await pause(3000);
  const seen = await page.tab.evaluate(() => [
    ...(window as unknown as { seen: Set<string> }).seen,
  ]);
  expect(seen).toEqual(['panel']);
});
