import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../harness/index.ts';
import { standing, visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('Escape', () => {
  test('outside the panel belongs to the page, inside it closes the panel', async () => {
    const page = await visit(browser, 'own-escape.html');
    const escapes = () =>
      page.tab.evaluate(() => (window as unknown as { escapes: number }).escapes);
    await withPanel(page);
    await page.click('button', 'Menu');
    await page.tab.press('Escape');
    expect(await escapes()).toBe(1);
    expect(await page.sidebar.state()).toBe('open');

    await page.sidebar.click('button', 'Ways to get help');
    await page.tab.press('Escape');
    await page.sidebar.waitUntil('launcher');
    expect(await escapes()).toBe(1);
    await page.tab.close();
  });

  test('gives the focus back to where it was on the page', async () => {
    const page = await visit(browser, 'own-escape.html');
    await withPanel(page);
    await page.click('button', 'Menu');
    await page.tab.press('Tab');
    expect(await page.sidebar.focused()).not.toBe(null);
    await page.tab.press('Escape');
    await page.sidebar.waitUntil('launcher');
    expect(await page.tab.evaluate(() => document.activeElement?.id)).toBe('menu');
    await page.tab.close();
  });
});

test('keys and clicks inside the panel are none of the page’s, those outside are', async () => {
  const page = await visit(browser, 'all-keys.html');
  const heard = () => page.tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const forget = () =>
    page.tab.evaluate(() => {
      (window as unknown as { heard: string[] }).heard = [];
    });
  await withPanel(page);
  await forget();
  await page.sidebar.click('button', 'Ways to get help');
  await page.tab.press('j');
  await page.tab.press('Tab');
  await page.tab.press('ArrowDown');
  expect(await heard()).toEqual([]);

  await page.click('button', 'A button of the page');
  await page.tab.press('j');
  expect(await heard()).toEqual(expect.arrayContaining(['click button', 'keydown j']));
  await page.tab.close();
});

test('a focus that would be hidden below the panel collapses it', async () => {
  const page = await visit(browser, 'tab-through.html');
  await withPanel(page);
  await page.tab.evaluate(() => (document.querySelector('.row a') as HTMLElement).focus());
  let collapsed = false;
  for (let step = 0; step < 12; step++) {
    await page.tab.press(step === 0 ? 'Shift+Tab' : 'Tab');
    await new Promise((done) => setTimeout(done, 60));
    const panel = (await standing(page))?.panel;
    collapsed ||= !panel;
    const hidden = await page.tab.evaluate((cover) => {
      const focused = document.activeElement;
      if (!cover || !focused || focused.shadowRoot || focused === document.body) return false;
      const box = focused.getBoundingClientRect();
      return box.left >= cover.left && box.right <= cover.right && box.top >= cover.top;
    }, panel ?? null);
    expect(hidden).toBe(false);
  }
  expect(collapsed).toBe(true);
  await page.tab.close();
});

test('opening by itself moves neither focus nor scroll', async () => {
  await browser.close();
  browser = await openBrowser();
  const page = await visit(browser, 'plain.html');
  await page.tab.evaluate(() => scrollTo(0, 600));
  await page.sidebar.waitUntil('open');
  expect(await page.sidebar.focused()).toBe(null);
  expect(await page.tab.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await page.tab.evaluate(() => scrollY)).toBeGreaterThan(500);
  await page.tab.close();
});
