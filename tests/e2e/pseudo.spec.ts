import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type Surface, type TestBrowser, until } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ build: 'pseudo' });
});
afterAll(() => browser.close());

/** Text on view that no translator wrote, and boxes whose words do not fit into them. */
function unfinished(): { english: string[]; cut: string[] } {
  const hosts = [...document.documentElement.children, ...document.body.children];
  const root = hosts.map(({ shadowRoot }) => shadowRoot).find(Boolean) ?? document.body;
  // The page's own words; the choice of an appointment's date and of keys is the browser's.
  const notOurs = 'style, script, q, code, pre, kbd, .matches';
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const english: string[] = [];
  // Countries and languages are named by the browser, which does not speak this language.
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  const named = new Set(
    codes.flatMap((code) => [regions.of(code), languages.of(code.toLowerCase())]),
  );
  const isNamed = (text: string) => named.has(text);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    const parent = node.parentElement;
    if (!parent || parent.closest(notOurs) || !shown(parent)) continue;
    const plain = text.replace(/\[[^\]]*\]/g, '');
    if (/[a-z]{3}/i.test(plain) && !plain.split(/, (?:and )?| and /).every(isNamed))
      english.push(text);
  }
  const cut = [...root.querySelectorAll<HTMLElement>('*')]
    .filter((one) => shown(one) && !one.closest('.visually-hidden, svg, select, .edge'))
    .filter((one) => getComputedStyle(one).overflowX !== 'visible')
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .map((one) => `${one.localName}.${one.className}: ${one.textContent?.slice(0, 60)}`);
  return { english, cut };
}

async function openEverything(surface: Surface) {
  for (let turn = 0; turn < 40; turn++) {
    const closed = (await surface.all('button')).find(
      ({ expanded, name }) => expanded === false && !/šéttíñgš/i.test(name),
    );
    if (!closed) return;
    await surface.click('button', closed.name);
  }
}

/** The product's name, what sources say of themselves and how services call themselves stay as they are. */
const names = new Set(['Sidelight', ...namesIn('sources'), ...namesIn('help', 'name')]);

function namesIn(file: string, ...fields: string[]): string[] {
  const path = new URL(`../../data/${file}.json`, import.meta.url);
  const rows: Record<string, unknown>[] = JSON.parse(readFileSync(path, 'utf8'));
  return rows
    .flatMap((row) => (fields.length > 0 ? fields.map((field) => row[field]) : Object.values(row)))
    .filter((value) => typeof value === 'string');
}

const faultsOf = async ({ tab }: Surface) => {
  const { english, cut } = await tab.evaluate(unfinished);
  const ours = (text: string) => text.replace(/\[[^\]]*\]/g, '').replace(/^[\s·]+/, '');
  return { english: english.filter((text) => !names.has(ours(text))), cut };
};

const whole = { english: [], cut: [] };

describe.each([
  [1280, 900],
  [360, 640],
])('in a window of %d × %d', (width, height) => {
  test('the sidebar has no English left and cuts nothing off', async () => {
    const page = await browser.page(`article.test/${width}`);
    await page.tab.resize(width, height);
    if (width === 1280) await page.sidebar.waitUntil('open');
    else await page.sidebar.open();
    await openEverything(page.sidebar);
    expect(await faultsOf(page.sidebar)).toEqual(whole);
    await page.tab.close();
  });

  // With a state and its cities, with names in two scripts, with many parts of one country.
  test.each([
    ['United States', '[Çálíföřñíá ·]', 20, 5],
    ['Thailand', null, 5, 1],
    ['Canada', null, 15, 1],
  ])('nor do help and law for %s', async (country, state, services, laws) => {
    const page = await browser.page(`kratom-plant.test/${country}/${width}`);
    await page.tab.resize(width, height);
    await page.sidebar.open();
    await openEverything(page.sidebar);
    await page.sidebar.choose('[Çöüñtřý ·]', country);
    await page.sidebar.waitForText(`föř: ${country}`);
    if (state) await page.sidebar.choose('[Štáté ·]', state);
    await until(
      'help and law do not show',
      async () => (await page.sidebar.select('.law')).length >= laws,
    );
    expect((await page.sidebar.select('.resource')).length).toBeGreaterThanOrEqual(services);
    expect(await faultsOf(page.sidebar)).toEqual(whole);
    await page.tab.close();
  });

  test.each(['popup.html', 'options.html', 'welcome.html', 'evidence.html', 'appointment.html'])(
    '%s has no English left and cuts nothing off',
    async (path) => {
      const surface = await browser.extensionPage(path);
      await surface.tab.resize(width, height);
      await openEverything(surface);
      expect(await faultsOf(surface)).toEqual(whole);
      await surface.tab.close();
    },
  );
});
