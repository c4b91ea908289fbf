/**
 * What runs in a page of the extension, with the extension's own rights. Each function travels into the
 * browser as text and refers to nothing outside itself.
 */

export async function tabId(url: string): Promise<number> {
  const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const found = (await tabs.query({})).find((tab) => tab.url === url);
  if (found?.id === undefined) throw new Error(`The extension sees no tab at ${url}.`);
  return found.id;
}

export async function addressesOfTabs(): Promise<string[]> {
  const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  return (await tabs.query({})).flatMap(({ url }) => url ?? []);
}

export async function topicOf(url: string): Promise<string | null> {
  const { runtime, tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url)?.id;
  const state = await runtime.sendMessage({ type: 'popup:state', tab });
  return state.topic;
}

export async function dump(): Promise<{ local: object; sync: object; session: object }> {
  const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  return {
    local: await storage.local.get(null),
    sync: await storage.sync.get(null),
    session: await storage.session.get(null),
  };
}

/** `incognito`: whether the window was private indeed. `ours`: whether we added anything. */
export interface PrivateVisit {
  incognito: boolean;
  ours: boolean;
}

export async function visitPrivately(url: string): Promise<PrivateVisit> {
  const { windows, tabs, scripting } =
    (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const window = await windows.create({ incognito: true, url });
  const id = window?.id as number;
  const look = async (): Promise<PrivateVisit> => {
    const [tab] = await tabs.query({ windowId: id });
    const [answer] = await scripting.executeScript({
      target: { tabId: tab?.id as number },
      func: () =>
        [...document.documentElement.children, ...document.body.children].some(({ shadowRoot }) =>
          /sidelight/i.test(shadowRoot?.innerHTML ?? ''),
        ),
    });
    return { incognito: tab?.incognito ?? false, ours: answer?.result ?? false };
  };
  let seen: PrivateVisit = { incognito: false, ours: false };
  for (let tries = 0; tries < 20 && !seen.ours; tries++) {
    await new Promise((wait) => setTimeout(wait, 1_000));
    // The page may not be there yet.
    seen = await look().catch(() => seen);
  }
  await windows.remove(id);
  return seen;
}
