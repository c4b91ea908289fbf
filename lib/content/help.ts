import { helpKinds } from '../../data/help-kinds.ts';
import type { Region, RegionContent, Resource } from './types-region.ts';

/**
 * A resource as the region data holds it. `only` limits an international row to these countries; `also` names places
 * beside its own country that a row serves as their own.
 */
export interface HelpRow extends Resource {
  only?: string[];
  also?: string[];
}

const byKind = (rows: HelpRow[]): HelpRow[] =>
  helpKinds.flatMap((kind) => rows.filter((row) => row.kind === kind));

/**
 * The resources for a country, in the order they are shown: its own, then the international ones.
 * Where a country has its own emergency number or lists the same link, the international row is left out.
 * An unknown country (`null`) gets the international rows alone, never another country's numbers.
 */
export function resourcesFor(rows: readonly HelpRow[], country: string | null): HelpRow[] {
  const own = byKind(
    rows.filter(
      (row) => row.country === country || (country !== null && row.also?.includes(country)),
    ),
  );
  const hasEmergency = own.some((row) => row.kind === 'emergency');
  const links = new Set(own.map((row) => row.url));
  const international = byKind(
    rows.filter(
      (row) =>
        row.country === 'INT' &&
        (country === null || (row.only?.includes(country) ?? true)) &&
        !(row.kind === 'emergency' && hasEmergency) &&
        !links.has(row.url),
    ),
  );
  return [...own, ...international];
}

/** The number for an emergency, or undefined where none is known: then "your local emergency number". */
export function emergencyFor(
  rows: readonly HelpRow[],
  { country }: Pick<Region, 'country'>,
): RegionContent['emergency'] {
  if (country === null) return undefined;
  const row = resourcesFor(rows, country).find(({ kind, tel }) => kind === 'emergency' && tel);
  return row?.tel && row.phoneDisplay ? { tel: row.tel, display: row.phoneDisplay } : undefined;
}
