import { expect, test } from 'vitest';
import { lawFor } from '../../../lib/content/law.ts';
import { englishRegions } from './library.ts';

const { law } = englishRegions();
const ids = (country: string | null, state: string | null = null) =>
  lawFor(law, { country, state, from: 'chosen' }).map(({ id }) => id);

test('a country shows its own row', () => {
  expect(ids('DE')).toEqual(['de']);
});

test('the US without a state shows the federal row alone', () => {
  expect(ids('US')).toEqual(['us-federal']);
});

test('a state comes after the country, places inside it come last', () => {
  expect(ids('US', 'US-CA')).toEqual([
    'us-federal',
    'us-ca',
    'us-ca-los-angeles-county',
    'us-ca-san-diego',
    'us-ca-sonoma-county',
  ]);
});

test('a city is never taken for its state', () => {
  const idaho = lawFor(law, { country: 'US', state: 'US-ID', from: 'chosen' });
  expect(idaho.map(({ scope }) => scope)).toEqual(['country', 'local']);
});

test('no row means that nothing was seen', () => {
  expect(ids('GR')).toEqual([]);
  expect(ids(null)).toEqual([]);
});

test('every row has a date, and weak sources are marked as reported and not linked', () => {
  for (const row of law) expect(row.asOf, row.id).toMatch(/^\d{4}/);
  const vendor = law.find(({ id }) => id === 'es');
  expect(vendor).toMatchObject({ reported: true, asOfKind: 'read' });
  expect(vendor).not.toHaveProperty('url');
  expect(law.find(({ id }) => id === 'fr')).toMatchObject({ reported: false, asOf: '2020-01' });
});
