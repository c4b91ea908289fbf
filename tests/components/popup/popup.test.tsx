// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PopupNote } from '../../../components/popup/events.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { PopupFailed } from '../../../components/popup/PopupFailed.tsx';
import { StringsProvider } from '../../../components/ui/strings.tsx';
import type { PopupState } from '../../../lib/messages.ts';
import { nowhere, unitedStates } from '../fixtures-region.ts';
import { english } from '../words.ts';

afterEach(cleanup);

const onBoth: PopupState = {
  access: 'allowed',
  topic: 'kratom-and-withdrawal',
  rule: 'subject-and-withdrawal',
  open: false,
  when: 'auto',
  offEverywhere: false,
  offSite: 'no',
  notRelevant: false,
  snooze: null,
  canRemember: true,
  kept: true,
  place: unitedStates,
};

const restricted: Partial<PopupState> = {
  access: 'restricted',
  topic: null,
  rule: null,
  place: nowhere,
};

function show(
  change: Partial<PopupState> = {},
  more: { site?: string | null; note?: PopupNote } = {},
) {
  const events = {
    onQuiet: vi.fn(),
    onUndo: vi.fn(),
    onOpen: vi.fn(),
    onClose: vi.fn(),
    onAllow: vi.fn(),
    onChooseRegion: vi.fn(),
    onSettings: vi.fn(),
  };
  render(
    <StringsProvider value={english}>
      <Popup
        state={{ ...onBoth, ...change }}
        site={more.site === undefined ? 'forum.example' : more.site}
        note={more.note ?? null}
        {...events}
      />
    </StringsProvider>,
  );
  return events;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const flip = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));

test('the order is fixed: on or off, this site, snooze, get help, why, settings', () => {
  show();
  const marks = [
    'On for all sites',
    'forum.example',
    'Snooze',
    'Ways to get help',
    'Why am I',
    'Settings',
  ];
  const places = marks.map((mark) => document.body.textContent?.indexOf(mark) ?? -1);
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('one button alone is primary, and it leads to help', () => {
  show();
  const primary = document.querySelectorAll('.button-primary');
  expect([...primary].map((button) => button.textContent)).toEqual(['Ways to get help']);
});

describe('help', () => {
  test.each<[string, Partial<PopupState>]>([
    ['a page about both', {}],
    ['where Sidelight is off', { offEverywhere: true }],
    ['where the site is off', { offSite: 'remembered' }],
    ['where access is withheld', { access: 'withheld', topic: null, rule: null }],
    ['a page closed to extensions', { access: 'restricted', topic: null, rule: null }],
  ])('works on %s, with the emergency number in sight', (_, change) => {
    show(change);
    expect(screen.getByRole('link', { name: /911/ }).getAttribute('href')).toBe('tel:911');
    press('Ways to get help');
    expect(screen.getByRole('link', { name: /1-800-222-1222/ }).getAttribute('href')).toBe(
      'tel:18002221222',
    );
  });

  test('an unknown country gets no number, but links', () => {
    show(restricted, { site: null });
    expect(document.querySelector('[href^="tel:"]')).toBeNull();
    expect(screen.getByText(/your local emergency number/)).toBeDefined();
    press('Ways to get help');
    expect(screen.getByText('Find A Helpline')).toBeDefined();
  });

  test('there is a way for someone who asks for another', () => {
    show();
    press('Ways to get help');
    expect(screen.queryByText('Families Line')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'For someone I care about' }));
    expect(screen.getByText('Families Line')).toBeDefined();
  });

  test('what is not translated yet is said', () => {
    show({ place: { ...unitedStates, fallback: 'Some of this is in English.' } });
    press('Ways to get help');
    expect(screen.getByText('Some of this is in English.')).toBeDefined();
  });

  test('all services are one more step away, those of a part of the country too', () => {
    show();
    press('Ways to get help');
    expect(screen.queryByText('911')).toBeNull();
    press('All services: United States');
    expect(screen.getAllByText('911')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'All services: United States' })).toBeNull();
  });

  test('the country can be changed in one step', () => {
    const { onChooseRegion } = show();
    press('Ways to get help');
    fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'CZ' } });
    expect(onChooseRegion).toHaveBeenCalledWith('CZ', null);
  });
});

describe('off and on again', () => {
  test('everywhere', () => {
    const on = show();
    flip('On for all sites');
    expect(on.onQuiet).toHaveBeenCalledWith('off-everywhere');
    cleanup();
    const off = show({ offEverywhere: true });
    expect(screen.getByText(/^Off everywhere/)).toBeDefined();
    flip('On for all sites');
    expect(off.onUndo).toHaveBeenCalledWith('off-everywhere');
  });

  test('for this site, until the browser closes', () => {
    const on = show();
    flip('On for this site');
    expect(on.onQuiet).toHaveBeenCalledWith('off-site');
    cleanup();
    const off = show({ offSite: 'session' });
    expect(screen.getByText('Off here until the browser closes.')).toBeDefined();
    flip('On for this site');
    expect(off.onUndo).toHaveBeenCalledWith('off-site');
  });

  test('to remember a site is a choice of its own, with its price beside it', () => {
    const { onQuiet } = show({ offSite: 'session' });
    expect(screen.getByText(/^Keeps the site’s name on this device/)).toBeDefined();
    press('Remember on this device');
    expect(onQuiet).toHaveBeenCalledWith('off-site', true);
  });

  test('nothing offers to remember in a private window, nor where it is remembered', () => {
    show({ offSite: 'session', canRemember: false });
    expect(screen.queryByText('Remember on this device')).toBeNull();
    cleanup();
    show({ offSite: 'remembered' });
    expect(screen.queryByText('Remember on this device')).toBeNull();
  });

  test('a snooze says how long it lasts and can be ended', () => {
    const awake = show();
    press('1 hour');
    press('Until restart');
    expect(awake.onQuiet.mock.calls).toEqual([['snooze-hour'], ['snooze-restart']]);
    cleanup();
    const asleep = show({ snooze: new Date(2026, 10, 22, 14, 5).getTime() });
    expect(screen.getByText(/^Quiet until 2:05/)).toBeDefined();
    press('End snooze');
    expect(asleep.onUndo).toHaveBeenCalledWith('snooze');
  });

  test('"not relevant" and back', () => {
    const { onQuiet } = show();
    press('Why am I seeing this?');
    press('Not relevant here');
    expect(onQuiet).toHaveBeenCalledWith('not-relevant');
    cleanup();
    const { onUndo } = show({ notRelevant: true });
    press('Why am I seeing this?');
    press('Show again');
    expect(onUndo).toHaveBeenCalledWith('not-relevant');
  });
});

describe('this page', () => {
  test.each<[Partial<PopupState>, string]>([
    [{}, 'This page is about kratom and opioid withdrawal.'],
    [{ topic: 'kratom', rule: 'subject' }, 'This page is about kratom.'],
    [
      { topic: 'mention', rule: 'in-passing' },
      'Kratom is named here in passing. Nothing was added to the page.',
    ],
    [{ topic: null, rule: null }, 'This page may name kratom. Open the sidebar to look closer.'],
    [{ topic: 'none', rule: null }, 'Nothing about kratom was found on this page.'],
    [
      { access: 'withheld', topic: null, rule: null },
      'You have not let Sidelight read this site. You can still open it here.',
    ],
    [restricted, 'The browser lets no extension into this page. Help works from here.'],
  ])('%o is told as «%s»', (change, sentence) => {
    show(change);
    expect(screen.getByText(sentence)).toBeDefined();
  });

  test.each<Partial<PopupState>>([
    {},
    { topic: 'none', rule: null },
    { offEverywhere: true },
    { access: 'withheld', topic: null },
  ])('the sidebar opens whatever the topic: %o', (change) => {
    const { onOpen } = show(change);
    press('Open sidebar');
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('an open sidebar can be closed', () => {
    const { onClose } = show({ open: true });
    press('Close sidebar');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a page that took no sidebar after all is told so', () => {
    show({}, { note: 'popup_couldNotOpen' });
    expect(screen.getByText(english('popup_couldNotOpen')).getAttribute('role')).toBe('status');
  });

  test('where access is withheld, the reader can give it; the switch for the site comes after that', () => {
    const { onAllow } = show({ access: 'withheld', topic: null, rule: null });
    expect(screen.queryByRole('switch', { name: 'On for this site' })).toBeNull();
    press('Let Sidelight read this site');
    expect(onAllow).toHaveBeenCalledOnce();
    cleanup();
    show();
    expect(screen.queryByText('Let Sidelight read this site')).toBeNull();
  });

  test('a closed page has neither a sidebar to open nor a site to switch off', () => {
    show(restricted, { site: null });
    expect(screen.queryByRole('button', { name: /sidebar/ })).toBeNull();
    expect(screen.queryByRole('switch', { name: 'On for this site' })).toBeNull();
  });

  test('the reason is the rule that decided', () => {
    show({ rule: 'passage-on-both' });
    press('Why am I seeing this?');
    const why = within(document.querySelector('#body-why') as HTMLElement);
    expect(why.getByText(english('rule_passageOnBoth'))).toBeDefined();
  });
});

test('a choice that the disk refused is told', () => {
  show({ kept: false });
  expect(screen.getByText(english('common_notKept')).getAttribute('role')).toBe('status');
});

test('without an answer from the background, the emergency line stands all the same', () => {
  render(
    <StringsProvider value={english}>
      <PopupFailed />
    </StringsProvider>,
  );
  expect(screen.getByText(english('popup_failed'))).toBeDefined();
  expect(screen.getByText(/your local emergency number/)).toBeDefined();
});
