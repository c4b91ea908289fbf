import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from './harness/demo.ts';
import { openBrowser, type TestBrowser, type TestPage } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ build: 'release' });
});
afterAll(() => browser.close());

/** Tries to load a file of ours in each way that a page has. */
const reach = (page: TestPage, address: string) =>
  page.tab.evaluate(async (url) => {
    const load = (make: () => HTMLElement) =>
      new Promise<boolean>((answer) => {
        const element = make();
        element.onload = () => answer(true);
        element.onerror = () => answer(false);
        setTimeout(() => answer(false), 1_500);
        document.head.append(element);
      });
    const tries = {
      fetch: await fetch(url).then(
        () => true,
        () => false,
      ),
      image: await load(() => Object.assign(new Image(), { src: url })),
      script: await load(() => Object.assign(document.createElement('script'), { src: url })),
      style: await load(() =>
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }),
      ),
    };
    return Object.entries(tries)
      .filter(([, reached]) => reached)
      .map(([way]) => way);
  }, address);

test.each(['garden', 'forum'])(
  'the page %s cannot load any file of ours, though it knows our address',
  async (name) => {
    const page = await browser.page(`${name}.test`);
    const home = browser.home;
    for (const file of ['manifest.json', 'icon/48.png', 'sidebar.js', 'detector.js', 'popup.html'])
      expect(await reach(page, `${home}${file}`)).toEqual([]);
  },
);

test('a page that speaks to us gets no answer', async () => {
  const page = await browser.page('garden.test');
  const answers = await page.tab.evaluate(async (home) => {
    const heard: string[] = [];
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    const own = heard.length;
    for (const type of ['popup:state', 'sidebar:ready', 'detector:verdict'])
      postMessage({ type, tab: 1, topic: 'kratom', rule: 'x' }, '*');
    const runtime = (window as { chrome?: typeof chrome }).chrome?.runtime;
    let outside = 'no way to send';
    if (runtime?.sendMessage)
      outside = await new Promise((answer) => {
        try {
          runtime.sendMessage(new URL(home).host, { type: 'sidebar:ready' }, (reply: unknown) =>
            answer(reply === undefined ? 'no answer' : 'answered'),
          );
        } catch {
          answer('refused');
        }
      });
    await new Promise((wait) => setTimeout(wait, 1_000));
    return { heard: heard.length - own, outside };
  }, browser.home);
  // Its own three messages come back to it, and nothing else.
  expect(answers.heard).toBe(3);
  expect(answers.outside).not.toBe('answered');
});

test('as released, the sidebar shows, and a page sees an element without name or content', async () => {
  const page = await browser.page('article.test', demo('article'));
  const added = () =>
    page.tab.evaluate(() =>
      [...document.documentElement.children, ...document.body.children]
        .filter(
          (element) =>
            !['HEAD', 'BODY', 'HEADER', 'DIV', 'FOOTER'].includes(element.tagName) ||
            (element.tagName === 'DIV' && !element.className && element.childElementCount === 0),
        )
        .map((element) => ({
          root: element.shadowRoot === null ? 'closed' : 'open',
          names: [...element.attributes]
            .map(({ name }) => name)
            .filter((name) => /^(id|class|data-)/.test(name)),
          text: element.textContent,
        })),
    );
  let seen = await added();
  for (let tries = 0; tries < 100 && seen.length === 0; tries++) {
    await new Promise((wait) => setTimeout(wait, 100));
    seen = await added();
  }
  expect(seen).toEqual([{ root: 'closed', names: [], text: '' }]);
});
