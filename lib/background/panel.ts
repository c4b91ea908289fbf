import { browser } from '../browser.ts';
import type { BackgroundMessage } from '../messages.ts';

/** Tells the sidebar of a tab. Undefined where none runs there, which is a normal answer. */
export const tellPanel = (tab: number, message: BackgroundMessage): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);

/** Whether a sidebar runs in the tab, and whether it is open. */
export async function panelIn(tab: number): Promise<{ open: boolean } | undefined> {
  return (await tellPanel(tab, { type: 'background:ask-open' })) as { open: boolean } | undefined;
}

/** What a page script finds in the page that it is put into: the lexicon goes before the two that look for its words. */
const before = { detector: [], judge: ['/lexicon.js'], sidebar: [], explainer: ['/lexicon.js'] };

/** Puts one of the page scripts into the tab; false where the browser does not let us. */
export async function inject(tab: number, script: keyof typeof before): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: [...before[script], `/${script}.js`],
    });
    return true;
  } catch {
    // A tab that closed, the browser's own page, a store, a PDF, a site that the reader withheld.
    return false;
  }
}
