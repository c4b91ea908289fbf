import { browser } from './browser.ts';
import type { ExtensionPage } from './messages.ts';
import { type StringKey, type Strings, stringsFrom } from './strings.ts';

/** The interface texts, for the extension's own pages. */
export const strings: Strings = stringsFrom((key, values) => browser.i18n.getMessage(key, values));

/**
 * Sets the language, direction and title of one of the extension's own pages.
 * @returns the element that the page is drawn into.
 */
export function preparePage(title: StringKey): HTMLElement {
  document.documentElement.lang = strings('common_language');
  document.documentElement.dir = strings('common_direction');
  document.title = `${strings(title)} · ${strings('common_productName')}`;
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element #app.');
  return root;
}

/** Opens one of the extension's own pages in a new tab. */
export async function openPage(page: ExtensionPage, anchor?: string): Promise<void> {
  const url = browser.runtime.getURL(`${page}.html${anchor ? `#${anchor}` : ''}`);
  await browser.tabs.create({ url });
}
