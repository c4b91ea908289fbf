import data from 'virtual:sidelight/region';
import { type ChosenRegion, isChoosable, regionContent, regionFor } from '../content/region.ts';
import type { RegionContent } from '../content/types-region.ts';
import { choose, settingsFor } from '../settings/choose.ts';
import type { Walk } from '../settings/session-store.ts';

/** What the reader chose, or what time zone and language suggest. Worked out here alone, never in a page. */
export async function currentRegion(walk: Walk): Promise<RegionContent> {
  const { region } = await settingsFor(walk);
  const surroundings = {
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    languages: navigator.languages,
  };
  const chosen = region && isChoosable(data, region) ? region : null;
  return regionContent(data, regionFor(chosen, surroundings, data.zones));
}

/** Keeps a choice; one that is not on the list is answered with what holds now. */
export async function chooseRegion(walk: Walk, region: ChosenRegion): Promise<RegionContent> {
  if (region === null || isChoosable(data, region)) await choose(walk, { region });
  return currentRegion(walk);
}
