import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type Surface, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ build: 'pseudo' });
});
afterAll(() => browser.close());

/** Text on view that no translator wrote, and boxes whose words do not fit into them. */
function unfinished(): { english: string[]; cut: string[] } {
  const hosts = [...document.documentElement.children, ...document.body.children];
  const root = hosts.map(({ shadowRoot }) => shadowRoot).find(Boolean) ?? document.body;
  // The page's own words, names of services, sources, laws and places, and what comes from the browser.
  const notOurs =
    'style, script, q, option, time, code, pre, kbd, .resource, .laws, .claim q, .matches, .sources a, [translate=no], [target=_blank]';
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const english: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    const parent = node.parentElement;
    if (!parent || parent.closest(notOurs) || !shown(parent)) continue;
    const plain = text.replace(/\[[^\]]*\]/g, '').replace(/[^\p{L}]/gu, '');
    if (/[a-z]{3}/i.test(plain) && !/[áçéíñöřšüý]/i.test(plain)) english.push(text);
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

/** The product's name and what sources say of themselves stay as they are in every language. */
const names = new Set(['Sidelight', ...namesIn('../../data/sources.json')]);

function namesIn(file: string): string[] {
  const rows: object[] = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string');
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

  test.each(['popup.html', 'options.html', 'welcome.html', 'evidence.html', 'appointment.html'])(
    '%s has no English left and cuts nothing off',
    async (path) => {
      const surface = await browser.extensionPage(path);
      await surface.tab.resize(width, height);
      expect(await faultsOf(surface)).toEqual(whole);
      await surface.tab.close();
    },
  );
});
