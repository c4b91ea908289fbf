import { browser } from '../browser.ts';
import { inject } from './panel.ts';

/**
 * Has the pages read that were open before Sidelight came or changed. Without it the popup would say of
 * them that nothing was found. Chromium alone needs it: Firefox does the same by itself.
 */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && inject(id, 'detector')));
}
