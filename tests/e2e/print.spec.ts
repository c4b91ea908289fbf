import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/index.ts';
import { visit, withPanel } from './pages/collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a page is printed as if there were no Sidelight: no panel, no launcher, no room for them, no underlines', async () => {
  const page = await visit(browser, 'plain.html');
  await withPanel(page);
  await page.sidebar.find('button', 'Show on page');
  const withPanelOpen = await page.tab.print();
  await page.sidebar.close();
  await page.sidebar.waitUntil('launcher');
  const withLauncher = await page.tab.print();
  await page.tab.evaluate(() => document.body.lastElementChild?.remove());
  const without = await page.tab.print();
  expect(without.length).toBeGreaterThan(1000);
  expect(withLauncher).toBe(without);
  expect(withPanelOpen).toBe(without);
});

test('on paper there is neither panel nor launcher', async () => {
  const page = await visit(browser, 'dark.html');
  await withPanel(page);
  for (const state of ['open', 'launcher'] as const) {
    await browser.look({ paper: true });
    await page.sidebar.waitUntil('nothing');
    await browser.look({});
    await page.sidebar.waitUntil(state);
    if (state === 'open') await page.sidebar.close();
  }
  await page.tab.close();
});

test('the questions for an appointment are printed with what was written, and without buttons', async () => {
  const page = await browser.extensionPage('appointment.html');
  await page.find('heading', 'For your appointment');
  const [product] = await page.select('#answer-product');
  if (!product) throw new Error('There is no field for the product.');
  await page.tab.click(product.x, product.y);
  await page.tab.type('Tea, twice a day');

  await browser.look({ paper: true });
  await page.waitForText('Tea, twice a day');
  await page.waitForText('What can I do about withdrawal?');
  expect(await page.all('button')).toEqual([]);
  expect(await page.all('textbox')).toEqual([]);
  await browser.look({});
  await page.tab.close();
});

test('the notes are printed whole, with sources’ addresses, and without search and buttons', async () => {
  const page = await browser.extensionPage('evidence.html');
  await page.find('button', 'Print all of it');
  const onScreen = (await page.all('heading')).length;

  await browser.look({ paper: true });
  expect((await page.all('heading')).length).toBe(onScreen);
  expect(await page.all('button')).toEqual([]);
  expect(await page.all('textbox')).toEqual([]);
  const address = await page.tab.evaluate(() => {
    const link = document.querySelector('#part-sources a') as HTMLAnchorElement;
    return getComputedStyle(link, '::after').content;
  });
  // Firefox answers with the rule, Chromium with the words.
  expect(address).toMatch(/https:|attr\(href\)/);
  await browser.look({});
  await page.tab.close();
});
