import { expect, test } from 'vitest';
import { pseudoMessages } from '../../../lib/build/pseudo-messages.ts';

const english = JSON.stringify({
  common_language: { message: 'en' },
  popup_open: { message: 'Open for $1', description: '$1 is a site.' },
});

test('every text is turned, its placeholders and notes for translators stay', () => {
  const texts = JSON.parse(pseudoMessages(english));
  expect(texts.popup_open).toEqual({
    message: expect.stringMatching(/^\[Öpéñ föř \$1 ·+\]$/),
    description: '$1 is a site.',
  });
});

test('what the interface reads as a setting stays as it is', () => {
  expect(JSON.parse(pseudoMessages(english)).common_language.message).toBe('en');
});
