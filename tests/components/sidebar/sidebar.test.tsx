// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { draw, faults, listeners } from '../draw.tsx';
import { card, docked, notes } from '../fixtures.ts';
import { before, open, Panel, press } from './panel.tsx';

test('it is a named landmark, never a dialog', () => {
  draw(<Panel />);
  expect(
    screen.getByRole('complementary', { name: 'Sidelight: notes about this page' }),
  ).toBeTruthy();
  expect(document.querySelector('[role="dialog"], [aria-modal], dialog')).toBeNull();
});

test('name, close, emergency, headline, message and the one primary button come first, in this order', () => {
  const { container } = draw(<Panel />);
  const order = [
    screen.getByText('Sidelight'),
    screen.getByRole('button', { name: 'Close' }),
    screen.getByRole('link', { name: 'Call 911' }),
    screen.getByRole('heading', { level: 2, name: notes.headline }),
    screen.getByText(notes.message),
    container.querySelector('.button-primary') as Element,
    screen.getByRole('button', { name: 'On this page' }),
  ];
  for (const [index, element] of order.slice(1).entries())
    expect(before(order[index] as Element, element)).toBe(true);
  expect(container.querySelectorAll('.button-primary').length).toBe(1);
});

test('the emergency line stands outside of what scrolls and outside of every disclosure', () => {
  draw(<Panel />);
  const call = screen.getByRole('link', { name: 'Call 911' });
  expect(call.closest('.scroll, .disclosure')).toBeNull();
});

test('the disclosures stand in the order of the design', () => {
  const { container } = draw(<Panel />);
  const order = [...container.querySelectorAll('[data-section]')].map((one) =>
    one.getAttribute('data-section'),
  );
  expect(order).toEqual([
    'page',
    ...notes.sections.map(({ id }) => id),
    'help',
    'law',
    'why',
    'about',
  ]);
});

test('opening by itself leaves the focus alone; opened by the reader the heading has it', () => {
  const { rerender } = draw(<Panel />);
  expect(document.activeElement).toBe(document.body);
  rerender(<Panel focus />);
  expect(document.activeElement?.textContent).toBe(notes.headline);
});

test('"Ways to get help" opens the help and moves the focus to it', async () => {
  const { container } = draw(<Panel />);
  expect(screen.queryByLabelText('Country')).toBeNull();
  await press(container.querySelector('.button-primary') as Element);
  expect(document.activeElement?.id).toBe('head-help');
  expect(screen.getByLabelText('Country')).toBeTruthy();
});

test('"Change" leads to the choice of country in one click', async () => {
  draw(<Panel />);
  await press(screen.getByRole('button', { name: 'Change country' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Country'));
});

test('"What to do" opens the steps for an overdose', async () => {
  draw(<Panel />);
  await press(screen.getByRole('button', { name: 'What to do' }));
  expect(document.activeElement?.id).toBe('head-overdose');
  expect(screen.getByText(/Cannot be woken/)).toBeTruthy();
});

test('Escape closes the settings first, then the panel, and goes no further', () => {
  const events = listeners();
  draw(<Panel {...events} />);
  open('Settings');
  fireEvent.keyDown(screen.getByRole('switch'), { key: 'Escape' });
  expect(screen.queryByRole('switch')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Settings' }));
  expect(events.onClose).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getByRole('button', { name: 'Settings' }), { key: 'Escape' });
  expect(events.onClose).toHaveBeenCalledOnce();
});

test('other keys are left alone', () => {
  const events = listeners();
  draw(<Panel {...events} />);
  expect(fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: 'k' })).toBe(true);
  expect(events.onClose).not.toHaveBeenCalled();
});

test('every way to be quiet is two clicks away', () => {
  const events = listeners();
  draw(<Panel {...events} />);
  open('Settings');
  for (const name of [
    'Off on this site',
    'Snooze for 1 hour',
    'Snooze until the browser restarts',
    'Off everywhere',
  ])
    open(name);
  expect(events.onQuiet.mock.calls.flat()).toEqual([
    'off-site',
    'snooze-hour',
    'snooze-restart',
    'off-everywhere',
  ]);
});

test('side, marks and all settings are in the menu, too', () => {
  const events = listeners();
  draw(<Panel {...events} />);
  open('Settings');
  fireEvent.click(screen.getByRole('switch', { name: 'Mark claims on the page' }));
  open('Move to the other side');
  open('All settings');
  expect(events.onRemember.mock.calls.flat()).toEqual([{ marks: false }, { side: 'start' }]);
  expect(events.onOpenPage).toHaveBeenCalledWith('options');
});

test('each claim shows the page’s words, one word of verdict, the reply and the way there and back', () => {
  const events = listeners();
  draw(<Panel {...events} />);
  const first = screen.getByText('natural and not addictive').closest('li') as HTMLElement;
  expect(within(first).getByText('Misleading.')).toBeTruthy();
  expect(first.textContent).toContain('craving, tolerance and withdrawal');
  fireEvent.click(within(first).getByRole('button', { name: 'Show on page' }));
  fireEvent.click(within(first).getByRole('button', { name: 'Back to where you were' }));
  expect(events.onShowClaim.mock.calls.flat()).toEqual(['not-addictive', null]);
});

test('a page without claims has no section for them', () => {
  const { container } = draw(<Panel notes={{ ...notes, claims: [] }} />);
  expect(container.querySelector('[data-section="page"]')).toBeNull();
});

test('a caution stands with what helps and what it rests on, in one list item', () => {
  draw(<Panel />);
  const caution = screen
    .getByText('Two products of the same weight can differ many times in strength.')
    .closest('li');
  expect(caution?.textContent).toContain('What helps: Do not rely on online gram advice.');
  expect(within(caution as HTMLElement).getAllByRole('link').length).toBe(2);
});

test('of many cautions four stand open and the rest is one click away, in the same order', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => card(id, 'cautions', `Caution ${id}.`));
  const section = { ...notes.sections[0], parts: [{ group: 'cautions' as const, cards: many }] };
  draw(<Panel notes={{ ...notes, sections: [section as (typeof notes.sections)[0]] }} />);
  const shown = () => screen.getAllByText(/^Caution .\.$/).map((one) => one.textContent?.at(-2));
  expect(shown()).toEqual(['a', 'b', 'c', 'd']);
  open('2 more');
  expect(shown()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(screen.getByRole('button', { name: '2 more', expanded: true })).toBeTruthy();
});

test('while a section is closed its line says why it fits this page; open, the card says it', () => {
  draw(<Panel />);
  const mixing = screen.getByRole('button', { name: 'Mixing with other substances' });
  const line = () => mixing.closest('.disclosure-head')?.querySelector('p')?.textContent;
  expect(line()).toBe('Named on this page: oxycodone');
  fireEvent.click(mixing);
  expect(line()).toBe('Alcohol, medicines and other drugs');
  expect(screen.getByText('Named on this page: oxycodone').closest('.card')).not.toBeNull();
});

test('where the page speaks of a crisis, who listens stands before the headline, with the number', () => {
  const now = {
    id: 'now',
    title: 'Right now',
    line: 'Someone can listen',
    lead: true,
    parts: notes.sections[0]?.parts ?? [],
  };
  const { container } = draw(<Panel notes={{ ...notes, sections: [now, ...notes.sections] }} />);
  const crisis = screen.getByRole('region', { name: 'Right now: Someone can listen' });
  expect(within(crisis).getByRole('link', { name: 'Call 988' })).toBeTruthy();
  expect(before(crisis, screen.getByText(notes.message))).toBe(true);
  expect(container.querySelector('[data-section]')?.getAttribute('data-section')).toBe('now');
});

test('"Why am I seeing this?" gives rule and words, and "Not relevant here" hides it', () => {
  const events = listeners();
  draw(<Panel {...events} />);
  open('Why am I seeing this?');
  expect(screen.getByText('“kratom” in the title')).toBeTruthy();
  expect(screen.getByText('“withdrawal” in the text, 7 times')).toBeTruthy();
  open('Not relevant here');
  expect(events.onQuiet).toHaveBeenCalledWith('not-relevant');
});

test('About leads to all the evidence and to the page for an appointment', () => {
  const events = listeners();
  draw(<Panel {...events} />);
  open('About and sources');
  expect(screen.getByText(/not medical advice/)).toBeTruthy();
  open('Print these notes, with all evidence');
  open('Print questions for an appointment');
  expect(events.onOpenPage.mock.calls.map(([page]) => page)).toEqual(['evidence', 'appointment']);
});

test('the width can be changed by keyboard, except in a sheet', () => {
  const events = listeners();
  const { rerender } = draw(<Panel {...events} />);
  fireEvent.keyDown(screen.getByRole('separator', { name: 'Width of the panel' }), {
    key: 'ArrowLeft',
  });
  expect(events.onRemember).toHaveBeenCalledWith({ width: 392 });
  rerender(<Panel docked={{ ...docked, placement: 'sheet' }} />);
  expect(screen.queryByRole('separator')).toBeNull();
});

test('axe finds no fault with everything open', async () => {
  const { container } = draw(<Panel />);
  for (const button of container.querySelectorAll('.disclosure-head [aria-expanded="false"]'))
    fireEvent.click(button);
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(await faults(container)).toEqual([]);
}, 30_000);
