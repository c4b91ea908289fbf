import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type TestPage, until } from './harness/index.ts';

let browser: TestBrowser;
let page: TestPage;
beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.page('kratom-tea.test');
  await page.sidebar.waitUntil('launcher');
});
afterEach(() => browser.close());

/** Presses Tab until this has the focus; fails after a whole round. */
const tabTo = async (name: string): Promise<void> => {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.tab.press('Tab');
    const focused = await page.sidebar.focused();
    if (focused?.name.startsWith(name)) return;
    met.push(focused?.name ?? 'the page');
  }
  throw new Error(`Tab never reaches «${name}», only ${[...new Set(met)].join(', ')}.`);
};

const focusOn = (role: string, name?: string) =>
  until(`the focus is not on a ${role} ${name ?? ''}`, async () => {
    const focused = await page.sidebar.focused();
    return focused?.role === role && (name === undefined || focused.name === name);
  });

test('by keyboard alone: open by the launcher, find help, close with Escape, be where one was', async () => {
  await tabTo('Open Sidelight: notes about this page');
  await page.tab.press('Enter');
  await page.sidebar.waitUntil('open');
  await focusOn('heading');

  await tabTo('Ways to get help');
  await page.tab.press('Enter');
  await page.sidebar.find('combobox', 'Country');
  await page.tab.press('Escape');
  await page.sidebar.waitUntil('launcher');
  await focusOn('button', 'Open Sidelight: notes about this page');
});

test('every section opens and closes by keyboard and says so', async () => {
  await page.sidebar.open();
  await focusOn('heading');
  for (const section of ['Possible side effects', 'Treatment that works', 'The law here']) {
    await tabTo(section);
    expect((await page.sidebar.focused())?.expanded).toBe(false);
    await page.tab.press('Enter');
    await until('it does not open', async () => (await page.sidebar.focused())?.expanded === true);
    await page.tab.press('Space');
    await until(
      'it does not close',
      async () => (await page.sidebar.focused())?.expanded === false,
    );
  }
});

test('Tab leaves the sidebar: it is no trap, and the page keeps its own keys', async () => {
  await page.sidebar.open();
  const places = new Set<string>();
  for (let presses = 0; presses < 80; presses++) {
    await page.tab.press('Tab');
    places.add((await page.sidebar.focused()) ? 'sidebar' : 'page');
  }
  expect([...places].sort()).toEqual(['page', 'sidebar']);
});

test('closed, it has no stop but the launcher', async () => {
  const stops = new Set<string>();
  for (let presses = 0; presses < 20; presses++) {
    await page.tab.press('Tab');
    const focused = await page.sidebar.focused();
    if (focused) stops.add(focused.name);
  }
  expect([...stops]).toEqual(['Open Sidelight: notes about this page']);
});
