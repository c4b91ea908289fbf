import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from './harness/demo.ts';
import { openBrowser, type TestBrowser, type TestPage, until } from './harness/index.ts';

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openBrowser();
  // The page would send its whole address wherever it could.
  page = await browser.page('forum.test/t/secret', {
    body: demo('forum'),
    headers: { 'referrer-policy': 'unsafe-url' },
  });
  await page.sidebar.waitUntil('open');
  for (const { name, expanded } of await page.sidebar.all('button'))
    if (expanded === false && name !== 'Settings') await page.sidebar.click('button', name);
});
afterAll(() => browser.close());

test('every link out is https, without parameters that could follow a reader, and says noreferrer', async () => {
  const links = await page.sidebar.select('a[href^="http"]');
  const good = await page.sidebar.select(
    'a[href^="https://"][target=_blank][rel~=noreferrer][rel~=noopener][referrerpolicy=no-referrer]',
  );
  expect(links.length).toBeGreaterThan(20);
  expect(good.length).toBe(links.length);
  expect(links.filter(({ href }) => /[?&](utm_|ref=|source=)/.test(href ?? ''))).toEqual([]);
});

test('a click on a link does not tell the other site where the reader comes from', async () => {
  browser.site.put('target.test/*', '<!doctype html><title>target</title>');
  await page.sidebar.point('a[href^="https://"]', 'http://target.test/from-link');
  const [link] = await page.sidebar.select('a[href="http://target.test/from-link"]');
  await page.sidebar.click('link', link?.name ?? '');
  await browser.opened('target.test');
  const arrival = await until('the link was not followed', () =>
    browser.site.served().find(({ address }) => address === 'target.test/from-link'),
  );
  expect(arrival.referrer).toBe('');
});

test('the witness would see it: the page’s own link does tell', async () => {
  await page.tab.evaluate(() => {
    location.href = 'http://target.test/from-page';
  });
  const arrival = await until('the link was not followed', () =>
    browser.site.served().find(({ address }) => address === 'target.test/from-page'),
  );
  expect(arrival.referrer).toContain('forum.test/t/secret');
});
