import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type TestPage } from './harness/index.ts';

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.page('forum.test');
  await page.sidebar.waitUntil('open');
  // With a number to call the emergency line is at its tallest.
  await page.sidebar.click('button', 'Change country');
  await page.tab.evaluate(chooseUnitedStates);
  await page.sidebar.find('link', 'Call 911');
});
afterAll(() => browser.close());

function chooseUnitedStates() {
  const hosts = [...document.documentElement.children, ...document.body.children];
  const select = hosts
    .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLSelectElement>('#country'))
    .find(Boolean);
  if (!select) throw new Error('There is no choice of country.');
  select.value = 'US';
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Parts of the panel that are wider than it or cut off at its side. */
function sideways(): string[] {
  const hosts = [...document.documentElement.children, ...document.body.children];
  const panel = hosts.map(({ shadowRoot }) => shadowRoot?.querySelector('.panel')).find(Boolean);
  if (!panel) throw new Error('There is no panel.');
  const { left, right } = panel.getBoundingClientRect();
  return [...panel.querySelectorAll('*')]
    .filter((one) => !one.closest('.visually-hidden, svg, .known, .edge'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((one) => one.outerHTML.slice(0, 120));
}

/** How far the rules above the sections, and their titles, stand from the panel's edge to the left and what scrolls to the right. */
function rules(): { rule: number[]; title: number[] }[] {
  const hosts = [...document.documentElement.children, ...document.body.children];
  const scroll = hosts.map(({ shadowRoot }) => shadowRoot?.querySelector('.scroll')).find(Boolean);
  return [...(scroll?.querySelectorAll('.disclosure') ?? [])].map((one) => {
    const before = getComputedStyle(one, '::before');
    const head = getComputedStyle(one.querySelector('.disclosure-head') as Element);
    const px = Number.parseFloat;
    return {
      rule: [px(before.left), px(before.right), px(before.borderTopWidth)],
      title: [px(head.paddingLeft), px(head.paddingRight), 1],
    };
  });
}

async function reopen(width: number, height: number) {
  await page.tab.resize(width, height);
  if ((await page.sidebar.state()) === 'open') await page.sidebar.close();
  await page.sidebar.open();
}

const box = async (selector: string) => {
  const [found] = await page.sidebar.select(selector);
  if (!found) throw new Error(`Nothing on view matches ${selector}.`);
  return { top: found.y - found.height / 2, bottom: found.y + found.height / 2, ...found };
};

describe.each([
  [1280, 800],
  [360, 640],
])('in a window of %d × %d', (width, height) => {
  beforeAll(() => reopen(width, height));

  test('emergency line, headline, main message and primary button are in the first view', async () => {
    const panel = await box('.panel');
    for (const selector of ['.urgent-call', '.lead h2', '.lead-message', '.button-primary']) {
      const part = await box(selector);
      expect(part.top, selector).toBeGreaterThanOrEqual(panel.top);
      expect(part.bottom, selector).toBeLessThanOrEqual(Math.min(panel.bottom, height));
    }
  });

  test('everything to press has 24 px both ways; close, call and primary have 44', async () => {
    await page.sidebar.click('button', 'Law here');
    await page.sidebar.click('button', 'Settings');
    const targets = await page.sidebar.select('button, a, select, input');
    expect(targets.length).toBeGreaterThan(25);
    const small = targets.filter((one) => one.width < 24 || one.height < 24);
    expect(small.map(({ name }) => name)).toEqual([]);
    for (const selector of ['.head button', '.urgent-call', '.button-primary']) {
      const part = await box(selector);
      expect(Math.min(part.width, part.height), selector).toBeGreaterThanOrEqual(44);
    }
    await page.sidebar.click('button', 'Settings');
  });
});

test('under 600 px it takes half of the window at most, at its bottom', async () => {
  await reopen(360, 640);
  const panel = await box('.panel');
  expect(panel.height).toBeLessThanOrEqual(320);
  // All of the width but a scrollbar of the page.
  expect(panel.width).toBeGreaterThan(335);
  expect(panel.bottom).toBe(640);
});

test.each([
  [320, 568],
  [320, 256],
  [1280, 800],
])('in a window of %d × %d nothing is cut off at the side', async (width, height) => {
  await reopen(width, height);
  for (const { name, expanded } of await page.sidebar.all('button'))
    if (expanded === false && name !== 'Settings') await page.sidebar.click('button', name);
  expect(await page.tab.evaluate(sideways)).toEqual([]);
});

test('the rules between sections are as wide as their text', async () => {
  await reopen(1280, 800);
  const found = await page.tab.evaluate(rules);
  expect(found.length).toBeGreaterThan(8);
  for (const { rule, title } of found) expect(rule).toEqual(title);
});

test('the launcher has 44 px both ways and stands at the edge of the window', async () => {
  await reopen(1280, 800);
  await page.sidebar.close();
  const launcher = await box('.launcher button');
  expect(Math.min(launcher.width, launcher.height)).toBeGreaterThanOrEqual(44);
  expect(launcher.x + launcher.width / 2).toBeGreaterThan(1260);
});
