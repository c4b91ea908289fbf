// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import { StringsProvider } from '../../../components/ui/strings.tsx';
import type { RegionContent } from '../../../lib/content/types-region.ts';
import { defaults, type Settings, settingKeys } from '../../../lib/settings/schema.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { nowhere, thailand, unitedStates } from '../fixtures-region.ts';
import { english } from '../words.ts';

afterEach(cleanup);

const findings = {
  disk: { version: 1 },
  memory: { normal: {} },
  manifest: { permissions: ['storage'] },
};

function show(
  settings: Partial<Settings> = {},
  more: { place?: RegionContent; found?: boolean; kept?: boolean; right?: boolean } = {},
) {
  const onChange = vi.fn();
  const onCheck = vi.fn();
  render(
    <StringsProvider
      value={(key, ...values) =>
        more.right && key === 'common_direction' ? 'rtl' : english(key, ...values)
      }
    >
      <Options
        settings={{ ...defaults, ...settings }}
        place={more.place ?? unitedStates}
        findings={more.found ? findings : null}
        kept={more.kept ?? true}
        onChange={onChange}
        onCheck={onCheck}
      />
    </StringsProvider>,
  );
  return { onChange, onCheck };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('when to open is one of three choices', () => {
  const { onChange } = show();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'By itself' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Small tab only' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Only when I click' }));
  expect(onChange.mock.calls).toEqual([[{ when: 'launcher' }], [{ when: 'click' }]]);
});

test('off everywhere can be undone here as well', () => {
  const { onChange } = show({ offEverywhere: true });
  fireEvent.click(screen.getByRole('switch', { name: 'On for all sites' }));
  expect(onChange).toHaveBeenCalledWith({ offEverywhere: false });
});

describe('remembered sites', () => {
  test('each stands in the list and can be taken out', () => {
    const { onChange } = show({ offSites: ['a.example', 'b.example'] });
    press('Remove a.example');
    expect(onChange).toHaveBeenCalledWith({ offSites: ['b.example'] });
  });

  test('one click clears them all', () => {
    const { onChange } = show({ offSites: ['a.example', 'b.example'] });
    press('Clear the list');
    expect(onChange).toHaveBeenCalledWith({ offSites: [] });
  });

  test('where there are none, there is nothing to clear', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Clear the list' })).toBeNull();
    expect(screen.getByText(english('options_sitesNone'))).toBeDefined();
  });
});

describe('the place', () => {
  test('a country is chosen without a state', () => {
    const { onChange } = show();
    fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'DE' } });
    expect(onChange).toHaveBeenCalledWith({ region: { country: 'DE', state: null } });
  });

  test('a state can be chosen in the US alone', () => {
    const { onChange } = show();
    fireEvent.change(screen.getByLabelText('State'), { target: { value: 'US-CA' } });
    expect(onChange).toHaveBeenCalledWith({ region: { country: 'US', state: 'US-CA' } });
    cleanup();
    show({}, { place: thailand });
    expect(screen.queryByLabelText('State')).toBeNull();
  });

  test('a choice can be taken back, a guess cannot', () => {
    const { onChange } = show({}, { place: thailand });
    press('Go back to the guess');
    expect(onChange).toHaveBeenCalledWith({ region: null });
    cleanup();
    show({}, { place: nowhere });
    expect(screen.queryByRole('button', { name: 'Go back to the guess' })).toBeNull();
  });
});

test('the sides are called left and right, as the lines run', () => {
  const { onChange } = show();
  fireEvent.click(screen.getByRole('radio', { name: 'Left' }));
  expect(onChange).toHaveBeenCalledWith({ side: 'start' });
  cleanup();
  const mirrored = show({}, { right: true });
  fireEvent.click(screen.getByRole('radio', { name: 'Right' }));
  expect(mirrored.onChange).toHaveBeenCalledWith({ side: 'start' });
});

describe('the privacy page', () => {
  test('lists the keys that the code keeps, each with what it is for, and no other', () => {
    show();
    const listed = [...document.querySelectorAll('.options-keys dt')].map((key) => key.textContent);
    expect(listed).toEqual(settingKeys);
    const explained = Object.keys(messages)
      .filter((key) => key.startsWith('options_key_'))
      .map((key) => key.replace('options_key_', ''));
    expect(explained.sort()).toEqual([...settingKeys].sort());
  });

  test('can be reached by a link', () => {
    show();
    for (const id of ['privacy', 'sites', 'place', 'check'])
      expect(document.getElementById(id), id).not.toBeNull();
  });
});

describe('"check us"', () => {
  test('asks the browser on a click', () => {
    const { onCheck } = show();
    expect(document.querySelector('pre')).toBeNull();
    press('Show it');
    expect(onCheck).toHaveBeenCalledOnce();
  });

  test('shows what the browser said, as it is', () => {
    show({}, { found: true });
    const shown = [...document.querySelectorAll('pre')].map((text) =>
      JSON.parse(text.textContent ?? ''),
    );
    expect(shown).toEqual([findings.disk, findings.memory, findings.manifest]);
  });
});

test('a change that the disk refused is told', () => {
  show({}, { kept: false });
  expect(screen.getByRole('status').textContent).toBe(english('common_notKept'));
});
