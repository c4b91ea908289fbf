import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { counted, stringsFrom } from '../../lib/strings.ts';

const text = readFileSync(
  new URL('../../public/_locales/en/messages.json', import.meta.url),
  'utf8',
);
const messages = JSON.parse(text) as Record<string, { message: string; description?: string }>;
const t = stringsFrom((key, values) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[n - 1] ?? ''),
);
const entries = Object.entries(messages);

test('keys are sorted, so that two people adding texts rarely collide', () => {
  const keys = Object.keys(messages);
  expect(keys).toEqual([...keys].sort());
});

test('each key names its surface and uses only characters that browsers allow', () => {
  const surface =
    /^(command|common|manifest|sidebar|launcher|popup|options|welcome|evidence|appointment|rule|demo|state)_[A-Za-z0-9_]+$/;
  expect(Object.keys(messages).filter((key) => !surface.test(key))).toEqual([]);
});

test('every text is whole: no empty one, no doubled space, no shouting', () => {
  const poor = entries.filter(([, { message }]) =>
    /^$|^\s|\s$| {2}|!|\b[A-Z]{4,}\b/.test(message.replace('SAMHSA', '')),
  );
  expect(poor.map(([key]) => key)).toEqual([]);
});

test('a text with a placeholder tells translators what it stands for, plural forms aside', () => {
  const silent = entries.filter(
    ([key, { message, description }]) =>
      /\$\d/.test(message) && !description && !/(One|Other)$/.test(key),
  );
  expect(silent.map(([key]) => key)).toEqual([]);
});

test('the extension’s description fits the stores', () => {
  expect(messages.manifest_description?.message.length).toBeLessThanOrEqual(132);
});

test('substitutions go in by place', () => {
  expect(t('sidebar_emergencyCall', 911)).toBe('Call 911');
});

test('one and many take their own form', () => {
  expect(counted(t, 'sidebar_pageHint', 1)).toBe('1 claim, answered');
  expect(counted(t, 'sidebar_pageHint', 3)).toBe('3 claims, answered');
});

test('a language with more plural forms falls back where one is missing', () => {
  const czech: typeof t = (key, ...values) =>
    key === 'common_language' ? 'cs' : key.endsWith('Few') ? '' : t(key, ...values);
  expect(counted(czech, 'sidebar_pageHint', 3)).toBe('3 claims, answered');
});
