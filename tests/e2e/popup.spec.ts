import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type TestPage } from './harness/index.ts';

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => page.tab.close());
afterAll(() => browser.close());

test('the popup says what the page is about and why, closes the sidebar and opens it again', async () => {
  page = await browser.page('forum.test');
  await page.sidebar.waitUntil('open');
  const popup = await browser.popup(page);
  await popup.waitForText('This page is about kratom and opioid withdrawal.');
  await popup.waitForText('forum.test');
  await popup.click('button', 'Why am I seeing this?');
  await popup.waitForText('found on your device');

  await popup.click('button', 'Close sidebar');
  await page.sidebar.waitUntil('launcher');
  await popup.click('button', 'Open sidebar');
  await page.sidebar.waitUntil('open');
});

test('on a page about something else it opens the sidebar at the reader’s wish', async () => {
  page = await browser.page('garden.test');
  const popup = await browser.popup(page);
  await popup.waitForText('Nothing about kratom was found on this page.');
  await popup.click('button', 'Open sidebar');
  await page.sidebar.waitUntil('open');
  await page.sidebar.find('button', 'Ways to get help');
  await page.sidebar.close();
  await page.sidebar.waitUntil('nothing');
});

test('it switches off for the site and everywhere, and on again; help works all the while', async () => {
  page = await browser.page('kratom-tea.test');
  await page.sidebar.waitUntil('launcher');
  const popup = await browser.popup(page);
  await popup.click('switch', 'On for this site');
  await page.sidebar.waitUntil('nothing');
  await popup.click('switch', 'On for this site');
  await page.sidebar.waitUntil('launcher');
  await popup.click('switch', 'On for all sites');
  await page.sidebar.waitUntil('nothing');

  await popup.click('button', 'Ways to get help');
  await popup.choose('Country', 'Canada');
  await popup.find('link', 'Call 911');
  expect((await popup.select('a[href^="tel:"]')).length).toBeGreaterThan(2);

  await popup.click('switch', 'On for all sites');
  await page.sidebar.waitUntil('launcher');
});

test('it snoozes, says so, and wakes', async () => {
  page = await browser.page('kratom-tea.test');
  await page.sidebar.waitUntil('launcher');
  const popup = await browser.popup(page);
  await popup.click('button', 'Until restart');
  await popup.waitForText('Quiet until the browser restarts');
  await page.sidebar.waitUntil('nothing');
  await popup.click('button', 'End snooze');
  await page.sidebar.waitUntil('launcher');
});
