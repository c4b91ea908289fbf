import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../harness/index.ts';
import {
  complaintsOf,
  markupOf,
  parsed,
  sourceOf,
  standing,
  visit,
  withPanel,
} from './collection.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Pages on which the panel must stand as on any other. `pushes`: whether the page can give way. */
const pages: { file: string; pushes?: boolean; headers?: Record<string, string>; still?: true }[] =
  [
    { file: 'plain.html', pushes: true, still: true },
    { file: 'hostile-css.html', still: true },
    { file: 'ten-px-root.html', pushes: true, still: true },
    { file: 'transformed-root.html', still: true },
    { file: 'huge-z-index.html', pushes: true, still: true },
    { file: 'hides-host.html', pushes: true },
    { file: 'clones-host.html', pushes: true },
    { file: 'trusted-types.html', pushes: true, still: true },
    { file: 'default-src-none.html', pushes: true, still: true },
    {
      file: 'sandboxed.html',
      pushes: true,
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
    },
    { file: 'dark.html', pushes: true, still: true },
    { file: 'zoomed.html', pushes: true, still: true },
    { file: 'xhtml.xhtml', pushes: true },
    { file: 'note.txt', pushes: true },
    { file: 'surrogates.html', pushes: true },
    { file: 'rtl.html', pushes: true, still: true },
    { file: 'fixed-width.html', pushes: false, still: true },
    { file: 'own-margins.html', pushes: true, still: true },
    { file: 'inline-margin.html', pushes: false, still: true },
    { file: 'quirks.html', pushes: true, still: true },
    { file: 'inner-scroller.html', still: true },
    { file: 'frames.html', pushes: true },
  ];

describe.each(pages)('on $file', ({ file, pushes, headers, still }) => {
  test('the panel opens whole and reachable, closes to the launcher, and the page is as it was', async () => {
    const page = await visit(browser, file, headers ? { headers } : {});
    await withPanel(page);

    const open = await standing(page);
    if (!open) throw new Error('There is no panel to measure.');
    expect(open.hosts).toBe(1);
    expect(open.onTop).toBe(true);
    if (file !== 'hides-host.html') expect(open.host).toBe('<div></div>');
    expect(open.panel.bottom - open.panel.top).toBeCloseTo(open.window.height, 0);
    expect(open.panel.right - open.panel.left).toBeCloseTo(372, 0);
    const atEdge = file === 'rtl.html' ? open.panel.left : open.window.pageWidth - open.panel.right;
    if (file === 'inner-scroller.html') expect(atEdge).toBeGreaterThanOrEqual(0);
    else expect(atEdge).toBeCloseTo(0, 0);
    if (pushes !== undefined)
      expect(await widthOfPage(page)).toBe(pushes ? 'narrower' : 'as before');
    const markup = still ? await parsed(browser, sourceOf(file)) : '';
    await page.tab.toFront();
    if (still) expect(await markupOf(page)).toBe(markup);

    await page.sidebar.close();
    await page.sidebar.waitUntil('launcher');
    expect(await widthOfPage(page)).toBe('as before');
    if (still) expect(await markupOf(page)).toBe(markup);
    expect(complaintsOf(page)).toEqual([]);
    await page.tab.close();
  });
});

/** Has the root given way to the panel? */
const widthOfPage = (page: Awaited<ReturnType<typeof visit>>): Promise<string> =>
  page.tab.evaluate(() => {
    const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
    return Math.max(Number.parseFloat(marginLeft), Number.parseFloat(marginRight)) >= 200 &&
      document.adoptedStyleSheets.some((sheet) => sheet.cssRules[0]?.cssText.includes('margin'))
      ? 'narrower'
      : 'as before';
  });
