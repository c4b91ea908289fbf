// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { draw, listeners } from '../draw.tsx';
import { notes } from '../fixtures.ts';
import { nowhere, thailand, unitedStates } from '../fixtures-region.ts';
import { before, open, Panel } from './panel.tsx';

test('an unknown country gets no number anywhere, and is asked for first', () => {
  const { container } = draw(<Panel place={nowhere} />);
  fireEvent.click(container.querySelector('.button-primary') as Element);
  expect(container.querySelector('a[href^="tel:"]')).toBeNull();
  expect(screen.getByText('Help shown for all countries')).toBeTruthy();
  expect(before(screen.getByLabelText('Country'), screen.getByText('For me'))).toBe(true);
});

test('the law of an unknown country leads to the choice of country', () => {
  draw(<Panel place={nowhere} />);
  open('The law here');
  expect(screen.getByText('To see the law where you are, choose your country.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Choose country' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Country'));
});

test('for somebody else the first services are others than for oneself', () => {
  const { container } = draw(<Panel />);
  fireEvent.click(container.querySelector('.button-primary') as Element);
  const first = () => container.querySelector('.resources')?.textContent ?? '';
  expect(first()).not.toContain('Families Line');
  fireEvent.click(screen.getByLabelText('For someone I care about'));
  expect(first()).toContain('Families Line');
});

test('the law names its date, says "as reported", and asks for the state in the US alone', () => {
  const events = listeners();
  const { rerender } = draw(<Panel {...events} />);
  open('The law here');
  expect(screen.getByText('As of Aug 28, 2026')).toBeTruthy();
  expect(screen.getByText(/As reported/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('State'), { target: { value: 'US-CA' } });
  expect(events.onChooseRegion).toHaveBeenCalledWith('US', 'US-CA');
  rerender(<Panel place={thailand} />);
  expect(screen.queryByLabelText('State')).toBeNull();
});

test('a row of law is named by its place, or as its words name it', () => {
  const [federal] = unitedStates.law;
  const row = (change: object) => ({
    ...(federal as (typeof unitedStates.law)[number]),
    ...change,
  });
  const { name: _, ...nameless } = row({});
  const law = [
    row({}),
    { ...nameless, id: 'us-ca', jurisdiction: 'US-CA', scope: 'state' as const },
    { ...nameless, id: 'th', jurisdiction: 'TH' },
  ];
  draw(<Panel place={{ ...unitedStates, law }} />);
  open('The law here');
  for (const place of ['United States (federal)', 'California', 'Thailand'])
    expect(screen.getByRole('heading', { name: place })).toBeTruthy();
});

test('where help and law are not translated yet, the sidebar says so once', () => {
  const fallback = 'Some of this is in English.';
  draw(<Panel notes={{ ...notes, fallback }} place={{ ...unitedStates, fallback }} />);
  expect(screen.getAllByText(fallback)).toHaveLength(1);
  draw(<Panel place={{ ...thailand, fallback: 'Help is in English.' }} />);
  expect(screen.getByText('Help is in English.')).toBeTruthy();
});

test('a country’s name stands where it needs no article', () => {
  draw(<Panel />);
  for (const text of ['Help shown for: United States', 'Kratom and 7-OH: United States'])
    expect(screen.getByText(text)).toBeTruthy();
});

test('a place without a row is never called legal', () => {
  draw(<Panel place={thailand} />);
  open('The law here');
  expect(
    screen.getByText('Thailand: nothing was found. That does not mean kratom is legal there.'),
  ).toBeTruthy();
});
