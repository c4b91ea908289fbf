import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

/** Visits a page and sees this there: what must come has time, what must not come has its fixed time to come. */
const visit = async (place: string, state: 'open' | 'nothing') => {
  const page = await browser.page(place);
  if (state === 'nothing') await page.settle();
  else await page.sidebar.waitUntil(state);
  expect(await page.sidebar.state()).toBe(state);
  await page.tab.close();
};

test('off on this site takes effect at once, holds over reload, and leaves other sites alone', async () => {
  const forum = await browser.page('forum.test');
  await forum.sidebar.waitUntil('open');
  await forum.sidebar.click('button', 'Settings');
  await forum.sidebar.click('button', 'Off on this site');
  await forum.sidebar.waitUntil('nothing');
  await forum.tab.reload();
  await forum.settle();
  expect(await forum.sidebar.state()).toBe('nothing');
  await visit('forum.test/t/2', 'nothing');
  await visit('article.test', 'open');
});

test('off on this site ends with the browser and leaves nothing on the disk', async () => {
  const forum = await browser.page('forum.test');
  await forum.sidebar.waitUntil('open');
  await forum.sidebar.click('button', 'Settings');
  await forum.sidebar.click('button', 'Off on this site');
  await forum.sidebar.waitUntil('nothing');
  expect(JSON.stringify((await browser.storage()).local)).not.toContain('forum');
  await browser.restart();
  await visit('forum.test', 'open');
});

test('off on this site, remembered on this device, holds over a restart until it is undone', async () => {
  const forum = await browser.page('forum.test');
  await forum.sidebar.waitUntil('open');
  const popup = await browser.popup(forum);
  await popup.click('switch', 'On for this site');
  await popup.click('button', 'Remember on this device');
  await popup.waitForText('remembered on this device');
  await forum.sidebar.waitUntil('nothing');
  await browser.restart();
  await visit('forum.test', 'nothing');
  const again = await browser.page('forum.test');
  const undo = await browser.popup(again);
  await undo.click('switch', 'On for this site');
  await undo.waitForText('Notes may appear here');
  expect(JSON.stringify((await browser.storage()).local)).not.toContain('forum');
  await again.tab.toFront();
  await again.sidebar.waitUntil('open');
});

test('off everywhere takes effect in every tab, and holds over reload and restart', async () => {
  const forum = await browser.page('forum.test');
  await forum.sidebar.waitUntil('open');
  const tea = await browser.page('kratom-tea.test');
  await tea.sidebar.waitUntil('launcher');
  await forum.sidebar.click('button', 'Settings');
  await forum.sidebar.click('button', 'Off everywhere');
  await forum.sidebar.waitUntil('nothing');
  await tea.sidebar.waitUntil('nothing');
  await tea.tab.reload();
  await tea.settle();
  expect(await tea.sidebar.state()).toBe('nothing');
  await browser.restart();
  await visit('article.test', 'nothing');
});
