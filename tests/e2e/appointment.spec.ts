import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/index.ts';
import { until } from './harness/wait.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const secret = 'qzxw-private-words';

test('what is written stays on the page: in no storage, no request, and gone after a reload', async () => {
  const page = await browser.extensionPage('appointment.html');
  await page.find('heading', 'For your appointment');
  const [product] = await page.select('#answer-product');
  if (!product) throw new Error('There is no field for the product.');
  browser.forgetRequests();
  await page.tab.click(product.x, product.y);
  await page.tab.type(secret);
  await page.click('checkbox', 'What can I do about withdrawal?');

  const written = () =>
    page.tab.evaluate(() => ({
      fields: [...document.querySelectorAll('textarea')].map(({ value }) => value).join(''),
      ticks: document.querySelectorAll('input:checked').length,
    }));
  expect(await written()).toEqual({ fields: secret, ticks: 1 });
  expect(JSON.stringify(await browser.storage())).not.toContain(secret);
  const kept = await page.tab.evaluate(async () => [
    ...((await indexedDB.databases?.()) ?? []).map(({ name }) => String(name)),
    ...(await caches.keys()),
    ...Object.values(localStorage),
    ...Object.values(sessionStorage),
    document.cookie,
    location.search,
  ]);
  expect(kept.join('')).toBe('');
  expect(browser.requests()).toEqual([]);

  // The page reloads itself: the driver of Firefox waits in vain for pages of an extension.
  await page.tab.evaluate(() => {
    document.body.dataset.before = 'yes';
    setTimeout(() => location.reload());
  });
  await until('the page does not come back', () =>
    page.tab
      .evaluate(() => !document.body.dataset.before && document.querySelector('textarea') !== null)
      .catch(() => false),
  );
  expect(await written()).toEqual({ fields: '', ticks: 0 });
});
