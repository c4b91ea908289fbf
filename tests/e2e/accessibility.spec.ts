import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './harness/axe.ts';
import { type Look, openBrowser, type TestBrowser, type TestPage } from './harness/index.ts';
import { ownPages } from './harness/own-pages.ts';

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.page('forum.test');
  await page.sidebar.waitUntil('open');
});
afterAll(() => browser.close());

const looks: [string, Look, number, number][] = [
  ['light', { scheme: 'light' }, 1280, 900],
  ['dark', { scheme: 'dark' }, 1280, 900],
  ['forced colours', { forcedColors: true }, 1280, 900],
  ['narrow and light', { scheme: 'light' }, 360, 640],
  ['narrow and dark', { scheme: 'dark' }, 360, 640],
];

describe.each(looks)('axe finds nothing wrong in %s', (_, look, width, height) => {
  beforeAll(async () => {
    await browser.look(look);
    await page.tab.toFront();
    await page.tab.resize(width, height);
  });

  test('with the sidebar as it opens', async () => {
    if ((await page.sidebar.state()) === 'launcher') await page.sidebar.open();
    expect(await violations(page.tab, 'ours')).toEqual([]);
  });

  test('with every section of the sidebar open', async () => {
    for (const { name, expanded } of await page.sidebar.all('button'))
      if (expanded === false && name !== 'Settings') await page.sidebar.click('button', name);
    expect((await page.sidebar.all('heading')).length).toBeGreaterThan(30);
    expect(await violations(page.tab, 'ours')).toEqual([]);
  });

  test('with the settings of the sidebar open', async () => {
    await page.sidebar.click('button', 'Settings');
    await page.sidebar.find('button', 'Off everywhere');
    const found = await violations(page.tab, 'ours');
    await page.sidebar.click('button', 'Settings');
    expect(found).toEqual([]);
  });

  test('with the launcher alone', async () => {
    await page.sidebar.close();
    expect(await violations(page.tab, 'ours')).toEqual([]);
  });

  test('in the popup, with help and reasons open', async () => {
    const popup = await browser.popup(page);
    await browser.look(look);
    await popup.tab.resize(Math.min(width, 400), 600);
    await popup.click('button', 'Ways to get help');
    await popup.click('button', 'Why am I seeing this?');
    expect(await violations(popup.tab, 'document')).toEqual([]);
    await popup.tab.close();
  });

  test.each(ownPages)('on %s', async (name) => {
    const own = await browser.extensionPage(name);
    await browser.look(look);
    await own.tab.resize(width, height);
    await own.find('heading', '');
    expect(await violations(own.tab, 'document')).toEqual([]);
    await own.tab.close();
  });
});
