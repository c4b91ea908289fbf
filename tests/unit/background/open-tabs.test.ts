import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

test('pages that were open before are read, and one that cannot be does not stop the rest', async () => {
  const fake = fakeBrowser();
  const query = vi.fn(fake.browser.tabs.query);
  fake.browser.tabs.query = query;
  vi.doMock('../../../lib/browser.ts', () => ({ browser: fake.browser }));
  const { readOpenTabs } = await import('../../../lib/background/open-tabs.ts');
  fake.visit(1, 'https://forum.example/');
  fake.visit(2, 'https://withheld.example/');
  fake.visit(3, 'https://weather.example/');
  fake.closedToUs.add(2);
  await readOpenTabs();
  expect(query).toHaveBeenCalledWith({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const asked = fake.browser.scripting.executeScript.mock.calls.map(([{ target, files }]) => [
    target.tabId,
    files,
  ]);
  expect(asked).toEqual([
    [1, ['/detector.js']],
    [2, ['/detector.js']],
    [3, ['/detector.js']],
  ]);
});
