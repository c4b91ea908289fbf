import { expect, test } from 'vitest';
import { normalise } from '../../../lib/detect/normalise.ts';

test.each([
  ['case', 'KRATOM', 'kratom'],
  ['accents', 'Abstinenční příznaky', 'abstinencni priznaky'],
  ['Arabic vowel marks and hamza', 'الإنسِحابيّة', 'الانسحابية'],
  ['Arabic signs', 'كراتوم، kratom؟', 'كراتوم, kratom?'],
  ['soft hyphens', 'kra\u00adtom', 'kratom'],
  ['zero-width spaces', 'kra\u200btom', 'kratom'],
  ['Cyrillic twins inside a Latin word', 'krаtоm', 'kratom'],
  ['full-width letters', 'ｋｒａｔｏｍ', 'kratom'],
  ['mathematical letters', '𝐤𝐫𝐚𝐭𝐨𝐦', 'kratom'],
  ['hyphens of all kinds', '7‑OH', '7 oh'],
  ['any run of spaces', 'red \n\u00a0 vein', 'red vein'],
  ['addresses', 'see https://x.test/kratom now', 'see   now'.replace(/ +/, ' ')],
])('makes one form of %s', (_, text, form) => {
  expect(normalise(text)).toBe(form);
});

test('a Cyrillic word stays Cyrillic', () => {
  expect(normalise('кратом')).toBe('кратом');
});

test('a long run of encoded data holds no words', () => {
  expect(normalise(`x ${'QUJDkratom/'.repeat(9)} y`)).not.toContain('kratom');
});
