import { expect, test } from 'vitest';
import { pseudo } from '../../../lib/build/pseudo.ts';

test('pseudo text has brackets, accents, and is 40 % longer', () => {
  const text = 'Call your emergency number.';
  const odd = pseudo(text);
  expect(odd).toMatch(/^\[.*·\]$/);
  expect(odd).not.toContain('emergency');
  expect(odd.length / text.length).toBeGreaterThan(1.35);
});

test('what stands in braces, and $1, stays as it is', () => {
  expect(pseudo('Named on this page: {names}')).toContain('{names}');
  expect(pseudo('Call $1')).toContain('$1');
});
