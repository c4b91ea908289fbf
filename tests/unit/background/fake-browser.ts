import { vi } from 'vitest';
import type { BackgroundMessage } from '../../../lib/messages.ts';

const page = (id: number, url: string, incognito = false) => ({ id, url, incognito, active: true });

function area() {
  const kept = new Map<string, unknown>();
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  return {
    kept,
    full: false,
    async get(keys: string | string[]) {
      const wanted = [keys].flat().filter((key) => kept.has(key));
      const found = structuredClone(Object.fromEntries(wanted.map((key) => [key, kept.get(key)])));
      // As slow as a real one: callers who do not wait for their turn act on what is no longer so.
      await new Promise((done) => setTimeout(done, 2));
      return found;
    },
    async set(values: Record<string, unknown>) {
      if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(structuredClone(values))) kept.set(key, value);
      for (const listener of listeners) listener(values);
    },
    async remove(key: string) {
      kept.delete(key);
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>) => void) =>
        listeners.add(listener),
    },
  };
}

/** A browser with a few tabs, as much of it as the background touches. One sidebar may run in each tab. */
export function fakeBrowser() {
  const tabs = new Map<number, ReturnType<typeof page>>();
  const panels = new Map<number, { open: boolean }>();
  const closedToUs = new Set<number>();
  const heard: [number, BackgroundMessage['type']][] = [];
  const local = area();
  const session = area();
  const browser = {
    storage: { local, session },
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path || '/'}` },
    i18n: { getMessage: (key: string) => key },
    // As in a browser: what was granted for two schemes is not granted for `*://`.
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => /^https?:\/\/[^/:]+\/\*$/.test(origin)),
    },
    tabs: {
      get: async (id: number) => tabs.get(id),
      query: async () => [...tabs.values()],
      create: vi.fn(async () => ({})),
      async sendMessage(id: number, message: BackgroundMessage) {
        const panel = panels.get(id);
        if (!panel)
          throw new Error('Could not establish connection. Receiving end does not exist.');
        heard.push([id, message.type]);
        if (message.type === 'background:ask-open') return { open: panel.open };
        if (message.type === 'background:leave') panels.delete(id);
        else if (message.type !== 'background:judge')
          panel.open = message.type === 'background:open';
        return undefined;
      },
    },
    scripting: {
      executeScript: vi.fn(
        async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
          if (closedToUs.has(target.tabId)) throw new Error('Cannot access contents of the page.');
          if (files[0] === '/sidebar.js') panels.set(target.tabId, { open: false });
        },
      ),
    },
  };
  return {
    browser,
    local,
    session,
    panels,
    heard,
    closedToUs,
    visit(id: number, url: string, incognito = false) {
      panels.delete(id);
      tabs.set(id, page(id, url, incognito));
    },
    /** A message from the top frame of a tab. */
    sender(id: number) {
      const tab = tabs.get(id);
      return { id: 'us', frameId: 0, url: tab?.url, tab } as never;
    },
    popup: { id: 'us', url: 'chrome-extension://us/popup.html' } as never,
  };
}
