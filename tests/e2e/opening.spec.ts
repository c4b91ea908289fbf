import { afterAll, beforeAll, expect, test } from 'vitest';
import { kratomOnly, matching } from './harness/demo.ts';
import { openBrowser, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(matching)(
  'on the %s, about kratom and withdrawal, the sidebar opens by itself',
  async (name) => {
    const page = await browser.page(`${name}.test`);
    await page.sidebar.waitUntil('open');
    for (const part of [
      'Ways to get help',
      'Cautions',
      'Possible side effects',
      'Treatment that works',
    ])
      await page.sidebar.find('button', part);
    expect(await page.sidebar.focused()).toBeNull();
    expect(page.tab.errors()).toEqual([]);
    await page.tab.close();
  },
);

test.each(kratomOnly)(
  'on %s, about kratom alone, there is the launcher and no more',
  async (name) => {
    const page = await browser.page(`${name}.test`);
    await page.sidebar.waitUntil('launcher');
    await page.settle();
    expect(await page.sidebar.state()).toBe('launcher');
    await page.sidebar.open();
    await page.sidebar.find('button', 'Ways to get help');
    await page.tab.close();
  },
);
