// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StringsProvider } from '../../../components/ui/strings.tsx';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { english } from '../words.ts';

const onWhen = vi.fn();
const onSettings = vi.fn();

beforeEach(() => {
  render(
    <StringsProvider value={english}>
      <Welcome when="auto" onWhen={onWhen} onSettings={onSettings} />
    </StringsProvider>,
  );
});
afterEach(cleanup);

test('it takes at most 120 words', () => {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  const words = texts.join(' ').split(/\s+/).filter(Boolean);
  expect(words.length).toBeGreaterThan(50);
  expect(words.length).toBeLessThanOrEqual(120);
});

test('"only when I click" is a choice like the others', () => {
  const choices = screen.getAllByRole('radio');
  expect(choices).toHaveLength(3);
  expect(new Set(choices.map((choice) => choice.closest('label')?.className))).toEqual(
    new Set(['choice']),
  );
  fireEvent.click(screen.getByRole('radio', { name: 'Only when I click' }));
  expect(onWhen).toHaveBeenCalledWith('click');
});

test('it says what never happens, how to switch off, and where the rest is', () => {
  expect(screen.getByText(english('welcome_never'))).toBeDefined();
  expect(screen.getByText(english('welcome_off'))).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Settings and privacy' }));
  expect(onSettings).toHaveBeenCalledOnce();
});

test('where the browser withholds sites, it says so and offers to ask', () => {
  expect(screen.queryByRole('button', { name: 'Let Sidelight read sites' })).toBeNull();
  cleanup();
  const onAllow = vi.fn();
  render(
    <StringsProvider value={english}>
      <Welcome when="auto" onWhen={onWhen} onSettings={onSettings} onAllow={onAllow} />
    </StringsProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Let Sidelight read sites' }));
  expect(onAllow).toHaveBeenCalledOnce();
});
