import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, pause, type TestBrowser, until } from '../harness/index.ts';
import { complaintsOf, standing, visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('an app that goes from page to page is judged anew at each, and the old words go', async () => {
  const page = await visit(browser, 'spa.html');
  await pause(3000);
  expect(await page.sidebar.state()).toBe('nothing');

  await page.click('link', 'Thread');
  await withPanel(page);
  await page.click('link', 'Home');
  await page.sidebar.waitUntil('nothing');
  await pause(3000);
  expect(await page.sidebar.state()).toBe('nothing');

  await page.click('link', 'Another thread');
  await withPanel(page);
  expect((await standing(page))?.hosts).toBe(1);
  await page.tab.back();
  await page.sidebar.waitUntil('nothing');
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('a thread that comes two seconds late is found', async () => {
  const page = await visit(browser, 'late-thread.html');
  await withPanel(page);
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('a thread that grows while it is scrolled keeps its panel and its place', async () => {
  const page = await visit(browser, 'infinite-scroll.html');
  await withPanel(page);
  for (let i = 0; i < 8; i++) {
    await page.tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await pause(400);
  }
  expect(await page.sidebar.state()).toBe('open');
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('a page that turns to kratom under a panel that the reader opened is known by it, and has a launcher after', async () => {
  const page = await visit(browser, 'spa.html');
  const popup = await browser.popup(page);
  await popup.click('button', 'Open sidebar');
  await withPanel(page);
  await page.tab.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<h2>How I used kratom for opioid withdrawal</h2><p>After six years on oxycodone I stopped, and I took kratom
      against the withdrawal. My friend was sure: kratom is natural and not addictive.</p>`.repeat(
        3,
      ),
    );
  });
  await page.sidebar.find('button', 'Show on page');
  await until('the topic is not known', async () => (await browser.topic(page)) !== 'none');
  expect(await browser.topic(page)).toBe('kratom-and-withdrawal');
  await page.sidebar.close();
  await page.sidebar.waitUntil('launcher');
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('a page that comes back from the history has its panel, once and working', async () => {
  const page = await visit(browser, 'plain.html');
  await withPanel(page);
  await page.tab.goto('http://elsewhere.pages.test/');
  await page.tab.back();
  await withPanel(page);
  expect((await standing(page))?.hosts).toBe(1);
  await page.sidebar.close();
  await page.sidebar.waitUntil('launcher');
  await page.tab.close();
});

test('a page that logs every mutation sees one element come, and nothing else change', async () => {
  const page = await visit(browser, 'logs-mutations.html');
  await withPanel(page);
  await page.sidebar.close();
  await page.sidebar.open();
  await page.sidebar.close();
  await page.sidebar.waitUntil('launcher');
  const mutations = await page.tab.evaluate(
    () => (window as unknown as { mutations: string[] }).mutations,
  );
  expect(mutations.filter((one) => !one.includes('BODY  +1 -0'))).toEqual([]);
  const attributes = await page.tab.evaluate(() =>
    [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
  );
  expect(attributes).toEqual(['lang=en', 'style=color: #222', 'class=js']);
  await page.tab.close();
});
