import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type TestPage, until } from '../harness/index.ts';
import { complaintsOf, sourceOf, visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const source = sourceOf('shadow-app.html');
const closed = source.replaceAll("mode: 'open'", "mode: 'closed'");
/** The app stands in the root of an element that is not of its own making. */
const onPlainElement = source.replace('<x-app></x-app>', '<div></div>').replace(
  /customElements\.define\('x-app'[\s\S]*?\n\}\);/,
  `addEventListener('DOMContentLoaded', () => {
      document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<x-post></x-post>';
    });`,
);
/** What is underlined, and whether a rule for it is where it stands: a rule of the document does not reach into a root. */
const marked = (page: TestPage) =>
  page.tab.evaluate(() =>
    [...(CSS.highlights.get('underlined') ?? [])].map((one) => {
      const tree = (one as Range).startContainer.getRootNode() as ShadowRoot;
      return { text: one.toString(), ruled: tree.adoptedStyleSheets.length === 1, tree: tree.mode };
    }),
  );

test.each([
  ['open shadow roots', 'open', source],
  ['closed shadow roots', 'closed', closed],
  ['the shadow root of a plain element', 'open', onPlainElement],
])(
  'an app in %s: its claims are answered, underlined where they stand, and found',
  async (_where, mode, body) => {
    const page = await visit(browser, 'shadow-app.html', { body });
    await withPanel(page);
    await until('nothing is underlined', async () => (await marked(page)).length > 0);
    expect(await marked(page)).toEqual([
      {
        text: 'My friend was sure: kratom is natural and not addictive.',
        ruled: true,
        tree: mode,
      },
    ]);
    await page.sidebar.click('button', 'Show on page');
    await page.sidebar.find('button', 'Back to where you were');
    await page.sidebar.close();
    await page.sidebar.waitUntil('launcher');
    expect(await marked(page)).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
    await page.tab.close();
  },
);

test('an app whose title and address say nothing is found by what its roots hold, also when it comes late', async () => {
  const body = closed
    .replace(/<title>.*<\/title>/, '<title>My story</title>')
    .replace(
      /customElements\.define\('x-post'[\s\S]*?(?=<\/script>)/,
      'setTimeout(() => { $& }, 2000);',
    );
  const page = await visit(browser, 'shadow-app.html', { body });
  await page.sidebar.waitUntil('launcher');
  await page.sidebar.open();
  await page.sidebar.find('button', 'Show on page');
  await page.tab.close();
});
