import { describe, expect, test } from 'vitest';
import { isChoosable, regionContent, regionFor } from '../../../lib/content/region.ts';
import { englishRegions } from './library.ts';

const data = englishRegions();
const guess = (timeZone: string, ...languages: string[]) =>
  regionFor(null, { timeZone, languages }, data.zones);
const contentFor = (country: string | null, state: string | null = null) =>
  regionContent(data, { country, state, from: country ? 'chosen' : 'unknown' });

describe('the region is guessed from the time zone', () => {
  test.each([
    ['America/Chicago', 'US'],
    ['Europe/Prague', 'CZ'],
    ['Europe/Bratislava', 'SK'],
    ['Europe/Stockholm', 'SE'],
    ['Europe/London', 'GB'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Bangkok', 'TH'],
    ['Australia/Perth', 'AU'],
    ['America/Toronto', 'CA'],
  ])('%s is in %s', (zone, country) => {
    expect(guess(zone, 'en-US')).toEqual({ country, state: null, from: 'guessed' });
  });

  test('language does not overrule the place', () => {
    expect(guess('Europe/Prague', 'sk-SK', 'en-US').country).toBe('CZ');
  });

  test('a zone without a place falls back on a language with a country', () => {
    expect(guess('UTC', 'cs-CZ')).toEqual({ country: 'CZ', state: null, from: 'guessed' });
  });

  test.each([
    ['UTC', ['en-US']],
    ['Etc/GMT+5', ['en-US', 'en']],
    ['EST', ['en-US']],
    ['Factory', ['es-US']],
    ['No/Such_Zone', ['de']],
    ['', []],
  ])('%s with %s stays unknown: never the US by default', (zone, languages) => {
    expect(guess(zone, ...languages)).toEqual({ country: null, state: null, from: 'unknown' });
  });

  test('what the reader chose wins', () => {
    const chosen = regionFor(
      { country: 'US', state: 'US-OH' },
      { timeZone: 'Europe/Prague', languages: ['cs'] },
      data.zones,
    );
    expect(chosen).toEqual({ country: 'US', state: 'US-OH', from: 'chosen' });
  });

  test('a state is never guessed', () => {
    const states = Object.keys(data.zones).map((zone) => guess(zone, 'en-US').state);
    expect(new Set(states)).toEqual(new Set([null]));
  });

  test('every zone that this engine knows by a place leads to a country', () => {
    const places = Intl.supportedValuesOf('timeZone').filter(
      (zone) => zone.includes('/') && !zone.startsWith('Etc/'),
    );
    expect(places.filter((zone) => !guess(zone).country)).toEqual([]);
  });
});

describe('what a region shows', () => {
  test('every country with rows has an emergency number and its own rows first', () => {
    const countries = new Set(data.help.map(({ country }) => country));
    countries.delete('INT');
    expect(countries.size).toBe(34);
    for (const code of countries) {
      const { emergency, resources } = contentFor(code);
      expect(emergency, code).toEqual({
        tel: expect.stringMatching(/^\d{2,5}$/),
        display: expect.any(String),
      });
      expect(resources[0], code).toMatchObject({ country: code, kind: 'emergency' });
      const first = resources.findIndex((row) => row.country === 'INT');
      expect(resources.slice(first).every((row) => row.country === 'INT')).toBe(true);
    }
  });

  test('the order is emergency, poison, crisis, substances, finder, naloxone, peers, family, information', () => {
    const kinds = contentFor('US').resources.filter((row) => row.country === 'US');
    expect([...new Set(kinds.map(({ kind }) => kind))]).toEqual([
      'emergency',
      'overdose-poison',
      'crisis-line',
      'substance-use-helpline',
      'treatment-finder',
      'naloxone',
      'peer-support',
      'family-support',
      'official-information',
    ]);
  });

  test('an unknown country gets international rows and no number of ours', () => {
    const { emergency, resources, law } = contentFor(null);
    expect(emergency).toBeUndefined();
    expect(resources.length).toBeGreaterThan(5);
    expect(new Set(resources.map(({ country }) => country))).toEqual(new Set(['INT']));
    expect(law).toEqual([]);
  });

  test('a European country without rows gets 112, one elsewhere gets no number', () => {
    expect(contentFor('HR').emergency).toEqual({ tel: '112', display: '112' });
    expect(contentFor('AR').emergency).toBeUndefined();
    expect(contentFor('AR').resources.map(({ id }) => id)).not.toContain('int-eapcct');
  });

  test.each([
    ['America/Puerto_Rico', 'PR', ['us-911', 'us-poison-help', 'us-988', 'us-findtreatment']],
    ['America/St_Thomas', 'VI', ['us-911', 'us-poison-help', 'us-988', 'us-findtreatment']],
    ['Pacific/Guam', 'GU', ['us-911', 'us-poison-help', 'us-988', 'us-findtreatment']],
    ['Pacific/Pago_Pago', 'AS', ['us-911', 'us-poison-help', 'us-988']],
    ['Pacific/Saipan', 'MP', ['us-911', 'us-988']],
  ])('%s is a place of its own, with those lines of the US that serve it', (zone, place, ids) => {
    const { region, emergency, resources, law } = regionContent(data, guess(zone, 'en-US'));
    expect(region).toEqual({ country: place, state: null, from: 'guessed' });
    expect(emergency).toEqual({ tel: '911', display: '911' });
    expect(resources.filter((row) => row.country === 'US').map(({ id }) => id)).toEqual(ids);
    expect(JSON.stringify(resources)).not.toContain('"also"');
    expect(law).toEqual([]);
  });

  test('a zone beside them gets no line of theirs', () => {
    for (const zone of ['America/Tortola', 'America/Anguilla', 'Pacific/Apia', 'Pacific/Palau'])
      expect(regionContent(data, guess(zone, 'en-US')).emergency, zone).toBeUndefined();
  });

  test('no country is offered a second emergency row or a link twice', () => {
    for (const code of data.countries) {
      const { resources } = contentFor(code);
      expect(
        resources.filter((row) => row.kind === 'emergency' && row.country === 'INT').length,
        code,
      ).toBeLessThanOrEqual(
        resources.some((row) => row.kind === 'emergency' && row.country === code) ? 0 : 1,
      );
    }
    const american = contentFor('US').resources.map(({ url }) => url);
    expect(american.filter((url) => url === 'https://na.org/')).toHaveLength(1);
  });

  test('nothing for editors is shipped', () => {
    expect(JSON.stringify(data)).not.toMatch(
      /editor|sourceUrl|sourceNote|stored-file|international":/,
    );
  });
});

test('only a country of the list, and a state with the US, can be chosen', () => {
  expect(isChoosable(data, { country: 'DE', state: null })).toBe(true);
  expect(isChoosable(data, { country: 'US', state: 'US-WY' })).toBe(true);
  expect(isChoosable(data, { country: 'DE', state: 'US-WY' })).toBe(false);
  expect(isChoosable(data, { country: 'US', state: 'US-ZZ' })).toBe(false);
  expect(isChoosable(data, { country: 'INT', state: null })).toBe(false);
});
