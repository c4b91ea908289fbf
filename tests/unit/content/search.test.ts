import { expect, test } from 'vitest';
import { searchFor } from '../../../lib/content/search.ts';

test('all words have to be there, in any order and any case', () => {
  const has = searchFor('LIVER kratom');
  expect(has('Kratom can injure the liver.')).toBe(true);
  expect(has('Kratom can cause nausea.')).toBe(false);
});

test('the words may be spread over several texts, and some texts may be missing', () => {
  expect(searchFor('liver fda')('Liver injury', undefined, 'FDA')).toBe(true);
});

test('accents do not matter', () => {
  expect(searchFor('medecin')('Demandez à un médecin.')).toBe(true);
  expect(searchFor('médecin')('medecin')).toBe(true);
});

test('an empty query holds everywhere', () => {
  expect(searchFor('  ')('anything')).toBe(true);
});
