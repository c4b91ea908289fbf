import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, pause, type TestBrowser, until } from '../harness/index.ts';
import { complaintsOf, standing, visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a page that removes us for ever is tried four times, and then left alone', async () => {
  const page = await visit(browser, 'removes-host.html');
  const removals = () =>
    page.tab.evaluate(() => (window as unknown as { removals: number }).removals);
  await until(
    'the page has not removed us four times',
    async () => (await removals()) === 4,
    20_000,
  );
  await pause(3000);
  expect(await removals()).toBe(4);
  expect(await page.sidebar.state()).toBe('nothing');
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('a page that hides us in a box of its own is left alone after a few tries', async () => {
  const page = await visit(browser, 'moves-host.html');
  await pause(9000);
  expect(await page.sidebar.state()).toBe('nothing');
  expect(await standing(page)).toBe(null);
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('a page that rebuilds itself once gets the panel back', async () => {
  const page = await visit(browser, 'removes-host-once.html');
  await pause(5000);
  await withPanel(page);
  expect((await standing(page))?.hosts).toBe(1);
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('a page that writes itself anew gets at most one of us', async () => {
  const page = await visit(browser, 'rewrites-itself.html');
  await pause(9000);
  expect((await standing(page))?.hosts ?? 1).toBe(1);
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('a page that replaces all adopted sheets keeps its own, and the panel stays', async () => {
  const page = await visit(browser, 'resets-sheets.html');
  await withPanel(page);
  await pause(2500);
  expect((await standing(page))?.onTop).toBe(true);
  await page.sidebar.close();
  expect(await page.tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('clones of our element are empty', async () => {
  const page = await visit(browser, 'clones-host.html');
  await withPanel(page);
  await pause(1500);
  const clones = await page.tab.evaluate(() =>
    [...document.body.children]
      .filter((one) => one.localName === 'div' && !one.shadowRoot)
      .map((one) => (one as HTMLElement).outerHTML),
  );
  expect(new Set(clones)).toEqual(new Set(['<div></div>']));
  expect((await standing(page))?.hosts).toBe(1);
  await page.tab.close();
});

test('below a modal dialog of the page we wait, and are there again afterwards', async () => {
  const page = await visit(browser, 'modal.html');
  await withPanel(page);
  await page.click('button', 'Native dialog');
  expect((await standing(page))?.onTop).toBe(false);
  await page.click('button', 'Yes');
  expect((await standing(page))?.onTop).toBe(true);
  await page.sidebar.close();
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('on a full screen nothing of us is shown, and afterwards everything', async () => {
  const page = await visit(browser, 'fullscreen.html');
  await withPanel(page);
  await page.click('button', 'Fill the screen');
  await page.sidebar.waitUntil('nothing');
  await page.tab.evaluate(() => document.exitFullscreen());
  await page.sidebar.waitUntil('open');
  await page.tab.close();
});
