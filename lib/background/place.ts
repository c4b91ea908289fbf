import type { Tabs } from '../browser.ts';
import type { Walk } from '../settings/session-store.ts';
import { accessTo, pagePrint, siteOf } from '../settings/site.ts';

/** A tab and the web page in it. */
export interface Place {
  tab: number;
  site: string;
  /** As `pagePrint` gives it. */
  page: string;
  /** As `accessTo` gives it. */
  access: string;
  walk: Walk;
}

/** The windows that something happens in, and the web page it is about, if any. */
export interface Where {
  walk: Walk;
  place: Place | null;
}

export const walkOf = (tab: Pick<Tabs.Tab, 'incognito'>): Walk =>
  tab.incognito ? 'private' : 'normal';

/** Null where the tab holds no web page, or one whose address we may not see. */
export async function placeOf(tab: Tabs.Tab, address = tab.url): Promise<Place | null> {
  const site = siteOf(address);
  if (!site || !address || tab.id === undefined) return null;
  return {
    tab: tab.id,
    site,
    page: await pagePrint(address),
    access: accessTo(address),
    walk: walkOf(tab),
  };
}

export const whereIs = async (tab: Tabs.Tab): Promise<Where> => ({
  walk: walkOf(tab),
  place: await placeOf(tab),
});
