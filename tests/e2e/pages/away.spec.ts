import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, pause, type TestBrowser, until } from '../harness/index.ts';
import { complaintsOf, standing, visit, withPanel } from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Long enough for the page to be read, judged and, if it were so, given a launcher. In ms. */
const longEnough = 4000;

describe('documents that cannot carry anything are left alone', () => {
  test.each(['frameset.html', 'picture.svg', 'feed.xml', 'data.json'])('%s', async (file) => {
    browser.site.put('frameset.pages.test/plain.html', '<!doctype html><p>Nothing.</p>');
    const page = await visit(browser, file);
    await pause(longEnough);
    expect(await page.sidebar.state()).toBe('nothing');
    expect(complaintsOf(page)).toEqual([]);
    await page.tab.close();
  });
});

describe('pages that are about something else notice nothing of us', () => {
  test.each(['untouched.html', 'blank.html', 'prerender-start.html'])('%s', async (file) => {
    browser.site.put('prerender-start.pages.test/plain.html', '<!doctype html><p>Nothing.</p>');
    const page = await visit(browser, file);
    await pause(longEnough);
    expect(await page.sidebar.state()).toBe('nothing');
    const noticed = await page.tab.evaluate(() => (window as { noticed?: string[] }).noticed ?? []);
    expect(noticed).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
    await page.tab.close();
  });

  test('about:blank', async () => {
    const page = await visit(browser, 'blank.html');
    await page.tab.evaluate(() => location.assign('about:blank'));
    await pause(1000);
    expect(await page.sidebar.state()).toBe('nothing');
    expect(complaintsOf(page)).toEqual([]);
    await page.tab.close();
  });
});

test('frames that match get nothing; the top document gets its one element', async () => {
  const page = await visit(browser, 'frames.html');
  await page.sidebar.waitUntil('open');
  const inFrames = await page.tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(
      ({ contentDocument }) =>
        [...(contentDocument?.querySelectorAll('*') ?? [])].filter((one) => one.shadowRoot).length,
    ),
  );
  expect(inFrames).toEqual([0, 0]);
  expect((await standing(page))?.hosts).toBe(1);
  await page.tab.close();
});

test('a page without a body still works, with or without us', async () => {
  const page = await visit(browser, 'no-body.html');
  await pause(longEnough);
  expect(await page.tab.evaluate(() => document.body)).toBe(null);
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
});

test('twenty megabytes of text: the page goes on working, and what it is about is found', async () => {
  const line =
    '<p>The weather was fine, and the garden grew as gardens do in the long summer days.</p>\n';
  const story =
    '<h1>Kratom for opioid withdrawal</h1><p>I took kratom against the withdrawal from oxycodone.</p>';
  const page = await browser.page('long.pages.test/', {
    body: `<!doctype html><link rel="icon" href="data:,"><title>Kratom for opioid withdrawal</title>${story}${line.repeat(240_000)}`,
  });
  await page.tab.evaluate(() => {
    document.body.addEventListener('click', () => {
      (window as { clicks?: number }).clicks = 1;
    });
  });
  await withPanel(page);
  await page.tab.click(100, 100);
  await until('the page does not answer a click', () =>
    page.tab.evaluate(() => (window as { clicks?: number }).clicks === 1),
  );
  expect(complaintsOf(page)).toEqual([]);
  await page.tab.close();
}, 120_000);
