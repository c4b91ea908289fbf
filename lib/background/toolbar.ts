import { browser } from '../browser.ts';
import { strings } from '../extension-page.ts';

const icons = (name: string) =>
  Object.fromEntries([16, 24, 32].map((size) => [size, `/icon/${name}${size}.png`]));

/**
 * Says on or off by shape and title, never by colour alone (IX-14) and never what a page is about
 * (PR-13). `setIcon` is missing on Android, where the menu shows the title.
 */
export async function showOnToolbar(offEverywhere: boolean): Promise<void> {
  const title = strings(offEverywhere ? 'popup_titleOff' : 'common_productName');
  await browser.action.setTitle({ title });
  await browser.action.setIcon?.({ path: icons(offEverywhere ? 'off-' : '') });
}
