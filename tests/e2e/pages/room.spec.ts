import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type TestPage, until } from '../harness/index.ts';
import { standing, visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const widthOf = async (page: TestPage) => {
  const panel = (await standing(page))?.panel;
  return panel ? Math.round(panel.right - panel.left) : 0;
};
const rootWidth = (page: TestPage) =>
  page.tab.evaluate(() => Math.round(document.documentElement.getBoundingClientRect().width));
/** The paragraph that stands near the top of the window, and where. */
const reading = (page: TestPage) =>
  page.tab.evaluate(() => {
    const all = [...document.querySelectorAll('p')];
    const first = all.find((one) => one.getBoundingClientRect().top > 100);
    return { id: first?.id, top: Math.round(first?.getBoundingClientRect().top ?? 0) };
  });

test('the panel pushes a wide page, lies over a narrower one and is a sheet on a small one', async () => {
  const page = await visit(browser, 'plain.html');
  await withPanel(page);
  const whole = (await standing(page))?.window.pageWidth ?? 0;
  expect(await rootWidth(page)).toBe(whole - 372);

  await page.tab.resize(800, 700);
  await until('the page is still pushed', async () => (await rootWidth(page)) > 700);
  expect(await widthOf(page)).toBe(372);

  await page.tab.resize(360, 640);
  await until('there is no sheet', async () => {
    const now = await standing(page);
    return now && now.panel.left <= 0 && now.panel.top >= now.window.height / 2 - 1;
  });
  expect((await standing(page))?.panel.bottom).toBe(640);
  await page.tab.resize(1280, 900);
  await until('the page is not pushed again', async () => (await rootWidth(page)) === whole - 372);
  await page.tab.close();
});

test('the reader goes on at the line that was there, and at the same scroll after closing', async () => {
  const page = await visit(browser, 'plain.html');
  await withPanel(page);
  await page.sidebar.close();
  await page.sidebar.waitUntil('launcher');
  await page.tab.evaluate(() => scrollTo(0, 700));
  const before = { place: await reading(page), scroll: await page.tab.evaluate(() => scrollY) };

  await page.sidebar.open();
  const during = await page.tab.evaluate(
    (id) => Math.round(document.getElementById(id ?? '')?.getBoundingClientRect().top ?? 0),
    before.place.id,
  );
  expect(Math.abs(during - before.place.top)).toBeLessThan(40);

  await page.sidebar.close();
  await page.sidebar.waitUntil('launcher');
  expect(await page.tab.evaluate(() => scrollY)).toBe(before.scroll);
  expect(await reading(page)).toEqual(before.place);
  await page.tab.close();
});

test('the width is the reader’s, by keyboard, and is remembered on other pages', async () => {
  const page = await visit(browser, 'plain.html');
  await withPanel(page);
  await page.tab.evaluate(() => {
    const host = [...document.body.children].find((one) => one.shadowRoot);
    const edge = host?.shadowRoot?.querySelector<HTMLElement>('.edge');
    edge?.focus();
  });
  await page.tab.press('End');
  await until('the panel is not at its widest', async () => (await widthOf(page)) === 560);
  expect(await rootWidth(page)).toBe(((await standing(page))?.window.pageWidth ?? 0) - 560);
  await page.tab.press('ArrowRight');
  await until('the panel is not a step narrower', async () => (await widthOf(page)) === 540);
  await page.tab.close();

  const other = await visit(browser, 'dark.html');
  await withPanel(other);
  expect(await widthOf(other)).toBe(540);
  await other.tab.close();
});
