import { afterEach, beforeEach, expect, test } from 'vitest';
import { demo } from './harness/demo.ts';
import { openBrowser, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

test('on the same site it opens by itself once; then there is the launcher', async () => {
  const first = await browser.page('forum.test/t/1');
  await first.sidebar.waitUntil('open');
  await first.sidebar.close();
  const second = await browser.page('forum.test/t/2');
  await second.sidebar.waitUntil('launcher');
  await second.settle();
  expect(await second.sidebar.state()).toBe('launcher');
});

test('in one session it opens by itself three times; then there is the launcher', async () => {
  for (const site of ['one.test', 'two.test', 'three.test']) {
    const page = await browser.page(site, demo('forum'));
    await page.sidebar.waitUntil('open');
    await page.tab.close();
  }
  const fourth = await browser.page('four.test', demo('forum'));
  await fourth.sidebar.waitUntil('launcher');
  await fourth.settle();
  expect(await fourth.sidebar.state()).toBe('launcher');
  await browser.restart();
  const later = await browser.page('four.test');
  await later.sidebar.waitUntil('open');
});
