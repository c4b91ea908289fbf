import type { HelpPath, Resource, ResourceKind } from './types-region.ts';

const kinds: Record<HelpPath, ResourceKind[]> = {
  me: [
    'overdose-poison',
    'crisis-line',
    'substance-use-helpline',
    'treatment-finder',
    'peer-support',
  ],
  someone: [
    'overdose-poison',
    'naloxone',
    'family-support',
    'substance-use-helpline',
    'treatment-finder',
    'crisis-line',
  ],
};

/**
 * A few resources to begin with, for the reader or for someone the reader cares about (PE-2): one of
 * each kind. Rows that serve a part of the country only, or that are wired to drug-law enforcement,
 * are left to the whole list, where their limits stand beside them.
 */
export function shortPath(resources: readonly Resource[], path: HelpPath): Resource[] {
  const fitting = resources.filter(
    ({ fits, area, enforcementLinked }) => fits.includes(path) && !area && !enforcementLinked,
  );
  const chosen = kinds[path]
    .map((kind) => fitting.find((resource) => resource.kind === kind))
    .filter((resource) => resource !== undefined);
  // A directory of the whole world helps less than any service that answers where the reader is.
  const isAbroad = ({ country }: Resource) => country === 'INT';
  return [...chosen.filter((row) => !isAbroad(row)), ...chosen.filter(isAbroad)];
}
