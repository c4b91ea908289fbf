import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the background may be stopped at any time: what was decided holds, and all goes on', async () => {
  const forum = await browser.page('forum.test');
  await forum.sidebar.waitUntil('open');
  await browser.stopBackground();
  await forum.sidebar.click('button', 'Ways to get help');
  await forum.sidebar.choose('Country', 'Canada');
  await forum.sidebar.waitForText('Help shown for: Canada');
  await browser.stopBackground();
  await forum.sidebar.close();

  const again = await browser.page('forum.test/t/2');
  await again.sidebar.waitUntil('launcher');
  await browser.stopBackground();
  const shop = await browser.page('shop.test');
  await shop.sidebar.waitUntil('open');
  await browser.stopBackground();
  await shop.sidebar.click('button', 'Settings');
  await shop.sidebar.click('button', 'Off everywhere');
  await shop.sidebar.waitUntil('nothing');
  await again.sidebar.waitUntil('nothing');
  expect([...forum.tab.errors(), ...again.tab.errors(), ...shop.tab.errors()]).toEqual([]);
});
