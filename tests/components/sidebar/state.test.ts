import { expect, test } from 'vitest';
import { isOpen, panelAfter, panelAtFirst } from '../../../components/sidebar/state.ts';

test('claims on the page and cautions are open at first, and so is what leads', () => {
  expect(isOpen(panelAtFirst, 'page')).toBe(true);
  expect(isOpen(panelAtFirst, 'cautions')).toBe(true);
  expect(isOpen(panelAtFirst, 'law')).toBe(false);
  expect(isOpen(panelAtFirst, 'now', true)).toBe(true);
});

test('what the reader opens and closes stays so, and closes the settings', () => {
  let state = panelAfter(panelAtFirst, { type: 'menu', open: true });
  state = panelAfter(state, { type: 'toggle', section: 'law', open: true });
  state = panelAfter(state, { type: 'toggle', section: 'cautions', open: false });
  expect(isOpen(state, 'law')).toBe(true);
  expect(isOpen(state, 'cautions')).toBe(false);
  expect(isOpen(state, 'page')).toBe(true);
  expect(state.menu).toBe(false);
});

test('the path to help and the claim shown are kept apart from all else', () => {
  const state = panelAfter(panelAfter(panelAtFirst, { type: 'path', path: 'someone' }), {
    type: 'show',
    claim: 'not-addictive',
  });
  expect(state).toEqual({ ...panelAtFirst, path: 'someone', shown: 'not-addictive' });
});
