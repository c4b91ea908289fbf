import { getAllCountries, getAllTimezones } from 'countries-and-timezones';
import type { PageFile } from '../../data/schema.ts';
import { ContentError, type Files, reader } from '../content/compile-read.ts';
import type { RegionData } from '../content/region.ts';
import { compileHelp } from './region-help.ts';
import { compileLaw } from './region-law.ts';

/**
 * Checks and joins the data of all regions for one locale. Where the locale lacks the words of help or of law, English
 * stands in and `fallback` says so.
 * @throws ContentError naming file, id and reason of every problem found
 */
export function buildRegionData(files: Files, locale = 'en'): RegionData {
  const read = reader(files);
  const help = compileHelp(read, locale);
  const law = compileLaw(read, locale);
  if (read.problems.length > 0) throw new ContentError(read.problems);
  const isWhole = ['help', 'law'].every((kind) => `data/${kind}/${locale}.json` in files);
  const page = (files[`data/page/${locale}.json`] ?? files['data/page/en.json']) as PageFile;
  return {
    help,
    law,
    zones: homeOfZones(),
    countries: Object.keys(getAllCountries()).sort(),
    states: files['data/us-states.json'] as string[],
    ...(isWhole ? {} : { fallback: page.fallback }),
  };
}

/**
 * Each time zone's home country. Zones without a place in their name ("UTC", "EST", "Etc/GMT+5") say
 * nothing about where a reader is and are left out.
 */
function homeOfZones(): Record<string, string> {
  const zones = Object.values(getAllTimezones({ deprecated: true }));
  return Object.fromEntries(
    zones.flatMap(({ name, countries: [home] }) =>
      name.includes('/') && home ? [[name, home]] : [],
    ),
  );
}
