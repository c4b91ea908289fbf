import { readFileSync } from 'node:fs';
import { getAllCountries, getAllTimezones } from 'countries-and-timezones';
import {
  type Banned,
  type HelpSourceRow,
  type LegalSourceRow,
  parseHelp,
  parseLegal,
} from '../../data/schema-help.ts';
import type { HelpRow } from '../content/help.ts';
import type { RegionData } from '../content/region.ts';
import type { LegalRow } from '../content/types.ts';

const folder = new URL('../../data/', import.meta.url);

/** The files that the region data is made of, as paths. */
export const regionFiles = ['help.json', 'help-banned.json', 'legal.json', 'us-states.json'].map(
  (name) => new URL(name, folder).pathname,
);

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Reads, checks and compacts the data of all regions. Throws with file, row and reason. */
export function buildRegionData(): RegionData {
  return {
    help: parseHelp(read('help.json'), read('help-banned.json') as Banned[]).map(shownHelp),
    law: parseLegal(read('legal.json')).map(shownLaw),
    zones: homeOfZones(),
    countries: Object.keys(getAllCountries()).sort(),
    states: read('us-states.json') as string[],
  };
}

/** When each row was last held against its source: file, id and day. */
export function regionChecks(): { file: string; id: string; checked: string }[] {
  const help = parseHelp(read('help.json'), read('help-banned.json') as Banned[]);
  return [
    ...help.map(({ id, editor }) => ({ file: 'data/help.json', id, checked: editor.auditedOn })),
    ...parseLegal(read('legal.json')).map(({ id, editor }) => ({
      file: 'data/legal.json',
      id,
      checked: editor.readOn,
    })),
  ];
}

/** A row without what is for editors only. */
function shownHelp({ editor: _, international: __, ...row }: HelpSourceRow): HelpRow {
  return row;
}

/** The kinds of source that speak for themselves; all others are shown "as reported". */
const firstHand = ['official', 'statute-copy'];

function shownLaw({ editor: _, sourceKind, link, changing, ...row }: LegalSourceRow): LegalRow {
  return {
    ...row,
    reported: !firstHand.includes(sourceKind),
    changing: changing ?? false,
    ...(link ? { url: link } : {}),
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
