import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** All that the privacy page says is kept. */
const settings = [
  'launcherAt',
  'marks',
  'offEverywhere',
  'offSites',
  'region',
  'side',
  'version',
  'when',
  'width',
];

test('after a tour only settings are on the disk: no host, no title, no time, no word of a page', async () => {
  for (const name of ['forum', 'shop', 'article']) {
    const page = await browser.page(`${name}.test/some-page`);
    await page.sidebar.waitUntil('open');
    await page.sidebar.close();
  }
  const tea = await browser.page('kratom-tea.test');
  await tea.sidebar.open();
  await tea.sidebar.click('button', 'Ways to get help');
  await tea.sidebar.choose('Country', 'Germany');
  await tea.sidebar.waitForText('Help shown for: Germany');
  await tea.sidebar.click('button', 'Settings');
  await tea.sidebar.click('switch', 'Mark claims');
  await tea.sidebar.click('button', 'Off on this site');
  await tea.sidebar.waitUntil('nothing');

  const { local, sync } = await browser.storage();
  expect(sync).toEqual({});
  expect(Object.keys(local).filter((key) => !settings.includes(key))).toEqual([]);
  const written = JSON.stringify(local);
  expect(written).toContain('"DE"');
  expect(written).not.toMatch(/\.test|some-page|http|kratom|withdrawal|forum|\d{10}/i);
  expect(await onDisk(browser)).toEqual([]);
});

test('and no host is anywhere in the files that the browser keeps for the extension', async () => {
  expect(await browser.filesWith(/forum\.test|kratom-tea/)).toEqual([]);
});

/** Databases and caches of the extension's own origin. */
async function onDisk(from: TestBrowser): Promise<string[]> {
  const page = await from.extensionPage('options.html');
  return page.tab.evaluate(async () => [
    ...((await indexedDB.databases?.()) ?? []).map(({ name }) => String(name)),
    ...(await caches.keys()),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
}
