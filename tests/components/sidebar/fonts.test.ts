import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fonts } from '../../../components/sidebar/fonts.ts';

const tokens = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const token = (name: string) => tokens.match(new RegExp(`--${name}: ([^;]+);`))?.[1] ?? '';

test('the fonts that are warmed up are those that the tokens name', () => {
  expect(token('font')).not.toBe('');
  for (const font of fonts) expect(font).toContain(`${token('t-body')} ${token('font')}`);
  expect(fonts.some((font) => font.startsWith(`${token('weight-strong')} `))).toBe(true);
});
