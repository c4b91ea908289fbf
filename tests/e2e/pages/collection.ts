import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestBrowser, TestPage } from '../harness/index.ts';
import { until } from '../harness/index.ts';

const folder = resolve(import.meta.dirname, '../../pages');

const types: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

/** The text of one of the awkward pages. */
export const sourceOf = (file: string): string => readFileSync(resolve(folder, file), 'utf8');

/** Visits one of the awkward pages, each on a host of its own, so that none counts for another. */
export function visit(
  browser: TestBrowser,
  file: string,
  more: { headers?: Record<string, string>; body?: string } = {},
): Promise<TestPage> {
  const [name, ending = 'html'] = file.split('.');
  browser.site.put(`${name}.pages.test/favicon.ico`, { body: '', status: 204 });
  return browser.page(`${name}.pages.test/${file}`, {
    body: more.body ?? sourceOf(file),
    ...(types[ending] ? { type: types[ending] } : {}),
    ...(more.headers ? { headers: more.headers } : {}),
  });
}

/** Waits for whatever of ours comes to this page, and opens the panel if it has not opened by itself. */
export async function withPanel(page: TestPage): Promise<void> {
  await until('neither panel nor launcher came to the page', async () => {
    const state = await page.sidebar.state();
    return state !== 'nothing';
  });
  await new Promise((done) => setTimeout(done, 300));
  if ((await page.sidebar.state()) === 'launcher') await page.sidebar.open();
}

export interface Standing {
  panel: { left: number; top: number; right: number; bottom: number };
  window: { width: number; height: number; pageWidth: number };
  /** Is our element what a pointer meets in the middle of the panel? */
  onTop: boolean;
  /** Our element as the page sees it. */
  host: string;
  hosts: number;
}

/** Where the panel stands, as the page's own scripts could measure it in the test build. */
export const standing = (page: TestPage): Promise<Standing | null> =>
  page.tab.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter(
      (one) => one.shadowRoot && /sidelight/i.test(one.shadowRoot.innerHTML),
    );
    const host = hosts[0] as HTMLElement | undefined;
    const box = host?.shadowRoot?.querySelector('aside')?.getBoundingClientRect();
    if (!host || !box) return null;
    const { left, top, right, bottom } = box;
    return {
      panel: { left, top, right, bottom },
      window: {
        width: innerWidth,
        height: document.scrollingElement?.clientHeight ?? innerHeight,
        pageWidth: document.scrollingElement?.clientWidth ?? innerWidth,
      },
      onTop: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host,
      host: (host.cloneNode(false) as Element).outerHTML.replace(/ xmlns="[^"]*"/, ''),
      hosts: hosts.length,
    };
  });

/** The page's own markup, without our element. */
export const markupOf = (page: TestPage): Promise<string> =>
  page.tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const ours = [...document.querySelectorAll('*')].findIndex(
      (one) => one.shadowRoot && /sidelight/i.test(one.shadowRoot.innerHTML),
    );
    if (ours > 0) copy.querySelectorAll('*')[ours - 1]?.remove();
    return copy.outerHTML;
  });

/** The markup that the browser itself makes of a source, without running its scripts. */
export async function parsed(browser: TestBrowser, source: string): Promise<string> {
  const page = await browser.page('parser.pages.test/', '<!doctype html><title>Parser</title>');
  const markup = await page.tab.evaluate(
    (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
    source,
  );
  await page.tab.close();
  return markup;
}

/** What the page's console had to say; that a page may not load its own icon is not about us. */
export const complaintsOf = (page: TestPage): string[] =>
  page.tab.errors().filter((error) => !error.includes('/favicon.ico'));
