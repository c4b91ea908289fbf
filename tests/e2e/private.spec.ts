import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('in a private window there is the same help, and nothing is written', async () => {
  const before = await browser.storage();
  expect(await browser.visitPrivately('http://forum.test/t/1')).toEqual({
    incognito: true,
    ours: true,
  });
  const after = await browser.storage();
  expect(after.local).toEqual(before.local);
  expect(after.sync).toEqual(before.sync);
  // Once the window is gone, what was known of it in memory is gone, too.
  expect(JSON.stringify(after.session)).not.toContain('forum');
});
