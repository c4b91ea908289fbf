import { beforeEach, expect, test, vi } from 'vitest';

const words = { find: [] };

beforeEach(() => {
  vi.resetModules();
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('lexicon of this page')];
});

test('a script finds the lexicon that another script has left in its world', async () => {
  const { leaveLexicon } = await import('../../../lib/page/lexicon.ts');
  leaveLexicon(words);
  vi.resetModules();
  const { leftLexicon } = await import('../../../lib/page/lexicon.ts');
  expect(leftLexicon()).toBe(words);
});

test('without one nothing is found, and nothing throws', async () => {
  const { leftLexicon } = await import('../../../lib/page/lexicon.ts');
  expect(leftLexicon()).toEqual({ find: [] });
});
