import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/index.ts';
import { ownPages } from './harness/own-pages.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Requests of the pages themselves. */
const visited = ['forum.test/', 'garden.test/', 'kratom-tea.test/'];

test('a whole tour makes no request beyond the pages themselves', async () => {
  const forum = await browser.page('forum.test');
  await forum.sidebar.waitUntil('open');
  await forum.sidebar.click('button', 'Ways to get help');
  await forum.sidebar.choose('Country', 'Canada');
  await forum.sidebar.waitForText('Canada');
  for (const { name } of await forum.sidebar.all('button'))
    if (/cautions|side effects|treatment|mixing|law|why am i/i.test(name))
      await forum.sidebar.click('button', name);
  await forum.sidebar.close();
  await browser.page('garden.test');
  const tea = await browser.page('kratom-tea.test');
  await tea.sidebar.open();
  const popup = await browser.popup(tea);
  await popup.find('button', 'Ways to get help');
  for (const page of ownPages) await (await browser.extensionPage(page)).find('heading', '');
  await browser.stopBackground();
  await tea.tab.reload();
  await tea.settle();

  const asked = browser.requests().map((address) => address.replace(/^http:\/\//, ''));
  expect([...new Set(asked)].sort()).toEqual(visited);
});

test('the witness would see it: a request that a page makes is in its log', async () => {
  const page = await browser.page('garden.test');
  await page.tab.evaluate(() => fetch('http://elsewhere.test/x').catch(() => undefined));
  expect(browser.requests()).toContain('elsewhere.test/x');
});
