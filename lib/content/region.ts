import { emergencyFor, type HelpRow, resourcesFor } from './help.ts';
import { lawFor } from './law.ts';
import type { LegalRow, Region, RegionContent } from './types-region.ts';

/** All that the package knows about places; made by `lib/build/region-data.ts`. */
export interface RegionData {
  help: HelpRow[];
  law: LegalRow[];
  /** Home country of each IANA time zone. */
  zones: Record<string, string>;
  countries: string[];
  states: RegionContent['states'];
  fallback?: string;
}

/** What the reader chose; `null` stands for "guess". */
export type ChosenRegion = { country: string; state: string | null } | null;

/** What the browser tells about where it runs. */
export interface Surroundings {
  /** IANA name, as `Intl.DateTimeFormat().resolvedOptions().timeZone` gives it. */
  timeZone: string;
  /** As `navigator.languages`. */
  languages: readonly string[];
}

/**
 * The reader's region: the choice, else a guess. The time zone decides. Languages are asked only
 * where the zone names no country, as language is not place; English never counts, for it is the
 * default of browsers that hide where they are, and a US number must not be shown by default.
 * A state is only ever chosen.
 */
export function regionFor(
  chosen: ChosenRegion,
  { timeZone, languages }: Surroundings,
  zones: Record<string, string>,
): Region {
  if (chosen) return { ...chosen, from: 'chosen' };
  const country = zones[timeZone] ?? countryOf(languages, new Set(Object.values(zones)));
  return { country, state: null, from: country ? 'guessed' : 'unknown' };
}

function countryOf(languages: readonly string[], known: ReadonlySet<string>): string | null {
  const codes = languages
    .filter((tag) => !/^en\b/i.test(tag))
    .map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1])
    .filter((code): code is string => code !== undefined && code !== 'US' && known.has(code));
  return codes[0] ?? null;
}

/** All that depends on the region. */
export function regionContent(data: RegionData, region: Region): RegionContent {
  const emergency = emergencyFor(data.help, region);
  return {
    region,
    ...(emergency ? { emergency } : {}),
    resources: resourcesFor(data.help, region.country).map(
      ({ only: _, also: __, ...resource }) => resource,
    ),
    law: lawFor(data.law, region),
    countries: data.countries,
    states: data.states,
    ...(data.fallback && { fallback: data.fallback }),
  };
}

/** True for a region that the reader can choose; guards stored settings and messages. */
export function isChoosable(
  { countries, states }: Pick<RegionData, 'countries' | 'states'>,
  { country, state }: NonNullable<ChosenRegion>,
): boolean {
  if (!countries.includes(country)) return false;
  return state === null || (country === 'US' && states.includes(state));
}
