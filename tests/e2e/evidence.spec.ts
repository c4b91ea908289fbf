import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Where the entry stands in the window, and whether it is marked. */
const entry = (id: string) => {
  const found = document.getElementById(id);
  if (!found) return null;
  const { top, bottom } = found.getBoundingClientRect();
  return { inView: top >= 0 && bottom <= innerHeight, marked: found.dataset.target === 'true' };
};

test('a link to a card, a claim or a fact lands on it and marks it', async () => {
  for (const id of ['liver-signs', 'nobody-dies', 'serious-seizures']) {
    const page = await browser.extensionPage(`evidence.html#${id}`);
    await page.find('heading', 'All the evidence');
    expect(await page.tab.evaluate(entry, id), id).toEqual({ inView: true, marked: true });
    await page.tab.close();
  }
});

test('searching by keyboard leaves what has the words, and asks nobody', async () => {
  const page = await browser.extensionPage('evidence.html');
  await page.find('heading', 'All the evidence');
  const [field] = await page.select('#search');
  if (!field) throw new Error('There is no field to search with.');
  browser.forgetRequests();
  await page.tab.click(field.x, field.y);
  await page.tab.type('loperamide rhythms');
  await page.waitForText('found');
  expect(await page.tab.evaluate(entry, 'common-stomach')).toBeNull();
  expect(await page.tab.evaluate(entry, 'loperamide-high-dose')).not.toBeNull();
  expect(browser.requests()).toEqual([]);
});

test('neither this page nor the one for an appointment scrolls sideways at 320 px', async () => {
  for (const name of ['evidence.html', 'appointment.html']) {
    const page = await browser.extensionPage(name);
    await page.tab.resize(320, 640);
    await page.find('heading', '');
    const wide = await page.tab.evaluate(() => {
      const root = document.documentElement;
      return root.scrollWidth - root.clientWidth;
    });
    expect(wide, name).toBe(0);
    await page.tab.close();
  }
});
