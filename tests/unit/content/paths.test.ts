import { expect, test } from 'vitest';
import { resourcesFor } from '../../../lib/content/help.ts';
import { shortPath } from '../../../lib/content/paths.ts';
import { englishRegions } from './library.ts';

const { help, countries } = englishRegions();
const ids = (country: string | null, path: 'me' | 'someone') =>
  shortPath(resourcesFor(help, country), path).map(({ id }) => id);

test('"for me" in the US begins with poison help and ends with peers', () => {
  expect(ids('US', 'me')).toEqual([
    'us-poison-help',
    'us-988',
    'us-samhsa-helpline',
    'us-findtreatment',
    'us-smart-recovery',
  ]);
});

test('"for someone I care about" in the US holds naloxone and a family group', () => {
  expect(ids('US', 'someone')).toEqual([
    'us-poison-help',
    'us-next-distro',
    'us-nar-anon',
    'us-samhsa-helpline',
    'us-findtreatment',
    'int-findahelpline',
  ]);
});

test('a province is not offered to a whole country, nor an enforcement body to anybody', () => {
  expect(ids('CA', 'me')).not.toContain('ca-on-connexontario');
  for (const country of countries)
    for (const path of ['me', 'someone'] as const)
      for (const row of shortPath(resourcesFor(help, country), path)) {
        expect(row.area).toBeUndefined();
        expect(row.enforcementLinked).toBe(false);
      }
});

test('both paths lead somewhere from every country, and from none', () => {
  for (const country of [...countries, null])
    for (const path of ['me', 'someone'] as const)
      expect(ids(country, path).length, `${country} ${path}`).toBeGreaterThan(1);
});

test('where the country has services of its own, no directory of the world comes before them', () => {
  for (const country of countries)
    for (const path of ['me', 'someone'] as const) {
      const rows = shortPath(resourcesFor(help, country), path).map((row) => row.country);
      expect(rows.lastIndexOf(country), `${country} ${path}: ${rows}`).toBeLessThan(
        rows.includes('INT') ? rows.indexOf('INT') : rows.length,
      );
    }
});
