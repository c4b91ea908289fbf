import { expect, test } from 'vitest';
import { codeName, dateName, listName, monthName } from '../../../components/ui/format.ts';

test('dates are said as precisely as they are known', () => {
  expect(dateName('2026-11-22', 'en')).toBe('Nov 22, 2026');
  expect(dateName('2026-11', 'en')).toBe('Nov 2026');
  expect(dateName('2026', 'en')).toBe('2026');
  expect(monthName('2026-01-31', 'en')).toBe('Jan 2026');
});

test('a date in words is left as it is', () => {
  expect(dateName('spring 2026', 'en')).toBe('spring 2026');
});

test('codes are named in the language of the texts, odd ones stay codes', () => {
  expect(codeName('TH', 'region', 'en')).toBe('Thailand');
  expect(codeName('TH', 'region', 'cs')).toBe('Thajsko');
  expect(codeName('cs', 'language', 'en')).toBe('Czech');
  expect(codeName('no such code', 'region', 'en')).toBe('no such code');
});

test('lists end with "and"', () => {
  expect(listName(['English', 'Spanish'], 'en')).toBe('English and Spanish');
});
