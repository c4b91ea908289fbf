import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const pairs = [...text.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

for (const [scheme, at] of [
  ['light', 2],
  ['dark', 3],
] as const) {
  const colour = Object.fromEntries(pairs.map((pair) => [pair[1], pair[at] as string]));
  const between = (front: string, back: string) =>
    contrast(colour[front] as string, colour[back] as string);

  test.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'accent-wash'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'raised'],
    ['ink-soft', 'accent-wash'],
    ['accent', 'paper'],
    ['accent', 'raised'],
    ['accent-strong', 'paper'],
    ['accent-ink', 'accent'],
    ['accent-ink', 'accent-strong'],
    ['care', 'care-wash'],
    ['care', 'raised'],
    ['paper', 'care'],
  ])(`${scheme}: text in %s on %s can be read (4.5 : 1)`, (front, back) => {
    expect(between(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['rule-strong', 'paper'],
    ['rule-strong', 'raised'],
    ['accent', 'paper'],
    ['focus', 'paper'],
    ['focus', 'raised'],
    ['focus', 'care-wash'],
  ])(`${scheme}: edges in %s on %s can be seen (3 : 1)`, (front, back) => {
    expect(between(front, back)).toBeGreaterThanOrEqual(3);
  });
}
