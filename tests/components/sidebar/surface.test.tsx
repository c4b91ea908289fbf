// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Surface, type SurfaceProps } from '../../../components/sidebar/Surface.tsx';
import { faults, listeners } from '../draw.tsx';
import { docked, notes, view } from '../fixtures.ts';
import { unitedStates } from '../fixtures-region.ts';
import { english } from '../words.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const asked = () => ({
  ...listeners(),
  onOpen: vi.fn(),
  onNear: vi.fn(),
  onKeepClosed: vi.fn(),
});
const surface = (props: Partial<SurfaceProps> = {}) => (
  <Surface
    t={english}
    notes={notes}
    place={unitedStates}
    view={view}
    docked={docked}
    shown="panel"
    by="itself"
    ahead={false}
    offerKeepClosed={false}
    {...asked()}
    {...props}
  />
);
const later = () =>
  act(() => {
    vi.advanceTimersByTime(1000);
  });
const tab = () => screen.getByRole('button', { name: 'Open Sidelight: notes about this page' });

test('a panel that opened by itself is announced once, politely, in a status that was empty before', async () => {
  const { rerender } = render(surface());
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  await later();
  expect(status.textContent).toBe('Sidelight opened notes about kratom beside this page.');
  expect(document.querySelector('[role="alert"], [aria-live="assertive"]')).toBeNull();
  rerender(surface({ place: { ...unitedStates } }));
  await later();
  expect(screen.getAllByRole('status').length).toBe(1);
});

test('a panel drawn ahead says nothing before it stands on the page, and then what it always says', async () => {
  const { rerender } = render(surface({ ahead: true }));
  await later();
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(surface());
  expect(screen.getByRole('status').textContent).toBe('');
  await later();
  expect(screen.getByRole('status').textContent).not.toBe('');
});

test('what the reader opened needs no announcement', async () => {
  render(surface({ by: 'reader' }));
  await later();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('the launcher leaves nothing of the panel to tab into, and needs no notes', () => {
  render(surface({ shown: 'launcher', notes: undefined }));
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(screen.getAllByRole('button')).toEqual([tab()]);
});

test('a panel whose page is not read yet shows nothing', () => {
  render(surface({ notes: undefined }));
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('closing by the reader moves the focus to the launcher; appearing by itself does not', () => {
  const { rerender } = render(surface({ shown: 'launcher' }));
  expect(document.activeElement).toBe(document.body);
  rerender(surface({ by: 'reader' }));
  rerender(surface({ shown: 'launcher', by: 'reader' }));
  expect(document.activeElement).toBe(tab());
});

test('the launcher opens by a click, and arrow keys move it along its edge', () => {
  const events = asked();
  render(surface({ shown: 'launcher', ...events }));
  fireEvent.click(tab());
  expect(events.onOpen).toHaveBeenCalledOnce();
  fireEvent.keyDown(tab(), { key: 'ArrowDown' });
  fireEvent.keyDown(tab(), { key: 'ArrowUp' });
  expect(events.onRemember.mock.calls.flat()).toEqual([{ launcherAt: 44 }, { launcherAt: 36 }]);
});

test('a drag moves the launcher and does not open it', () => {
  const events = asked();
  render(surface({ shown: 'launcher', ...events }));
  const button = tab();
  button.setPointerCapture = () => {};
  const to = (clientY: number) => ({ clientY, button: 0, pointerId: 1 });
  fireEvent.pointerDown(button, to(100));
  fireEvent.pointerMove(button, to(100 + window.innerHeight / 10));
  fireEvent.pointerUp(button, to(100 + window.innerHeight / 10));
  fireEvent.click(button);
  expect(events.onRemember).toHaveBeenCalledExactlyOnceWith({ launcherAt: 50 });
  expect(events.onOpen).not.toHaveBeenCalled();
  fireEvent.click(button);
  expect(events.onOpen).toHaveBeenCalledOnce();
});

test('a trembling finger still opens it', () => {
  const events = asked();
  render(surface({ shown: 'launcher', ...events }));
  tab().setPointerCapture = () => {};
  fireEvent.pointerDown(tab(), { clientY: 100, button: 0 });
  fireEvent.pointerMove(tab(), { clientY: 103 });
  fireEvent.pointerUp(tab(), { clientY: 103 });
  fireEvent.click(tab());
  expect(events.onOpen).toHaveBeenCalledOnce();
  expect(events.onRemember).not.toHaveBeenCalled();
});

test('the launcher never leaves the window', () => {
  const events = asked();
  render(surface({ shown: 'launcher', view: { ...view, launcherAt: 90 }, ...events }));
  fireEvent.keyDown(tab(), { key: 'ArrowDown' });
  expect(events.onRemember).toHaveBeenCalledWith({ launcherAt: 90 });
});

test('"Keep it closed?" is offered beside the launcher and takes yes, no or Escape', () => {
  const events = asked();
  render(surface({ shown: 'launcher', offerKeepClosed: true, ...events }));
  fireEvent.click(screen.getByRole('button', { name: 'Yes, keep closed' }));
  fireEvent.click(screen.getByRole('button', { name: 'No thanks' }));
  fireEvent.keyDown(screen.getByRole('button', { name: 'No thanks' }), { key: 'Escape' });
  expect(events.onKeepClosed.mock.calls.flat()).toEqual([true, false, false]);
});

test('what is open inside stays open over closing and opening again', () => {
  const { rerender } = render(surface());
  fireEvent.click(screen.getByRole('button', { name: 'The law here' }));
  rerender(surface({ shown: 'launcher' }));
  rerender(surface({ by: 'reader' }));
  expect(screen.getByRole('button', { name: 'The law here', expanded: true })).toBeTruthy();
});

test('texts carry their language and direction', () => {
  const arabic: typeof english = (key, ...values) =>
    ({ common_language: 'ar', common_direction: 'rtl' })[key as string] ?? english(key, ...values);
  const { container } = render(surface({ t: arabic }));
  const root = container.firstElementChild;
  expect([root?.getAttribute('lang'), root?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
});

test('axe finds no fault in launcher and offer', async () => {
  vi.useRealTimers();
  const { container } = render(surface({ shown: 'launcher', offerKeepClosed: true }));
  expect(await faults(container)).toEqual([]);
});
