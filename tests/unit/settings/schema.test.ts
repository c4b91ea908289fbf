import { expect, test } from 'vitest';
import { defaults, repair, settingKeys, viewOf } from '../../../lib/settings/schema.ts';

test('nothing stored gives the defaults', () => {
  expect(repair({})).toEqual(defaults);
});

test('sound values are kept as they are', () => {
  const stored = {
    ...defaults,
    when: 'click',
    offEverywhere: true,
    offSites: ['shop.example'],
    region: { country: 'US', state: 'US-CA' },
    width: 400,
  };
  expect(repair(stored)).toEqual(stored);
});

test.each(settingKeys.map((key) => [key]))(
  'an odd value in "%s" resets that field alone and keeps the off-switches',
  (odd) => {
    const stored = { ...defaults, offEverywhere: true, offSites: ['a.example'], marks: false };
    const expected = { ...stored, [odd]: defaults[odd] };
    expect(repair({ ...stored, [odd]: { not: 'sound' } })).toEqual(expected);
  },
);

test('of the sites that are off, one odd entry does not lose the others', () => {
  const stored = { offSites: ['a.example', 7, '', null, 'b.example'] };
  expect(repair(stored).offSites).toEqual(['a.example', 'b.example']);
});

test('a width that would leave the page or the panel no room is not taken', () => {
  expect(repair({ width: 40 }).width).toBe(defaults.width);
  expect(repair({ width: 5000 }).width).toBe(defaults.width);
});

test('keys that are not ours are left out', () => {
  expect(Object.keys(repair({ visited: ['a.example'] })).sort()).toEqual([...settingKeys].sort());
});

test('the view carries nothing but looks', () => {
  expect(Object.keys(viewOf(defaults)).sort()).toEqual(['launcherAt', 'marks', 'side', 'width']);
});
