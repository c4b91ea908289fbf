import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkMessages, messageProblems } from '../../../lib/build/check-messages.ts';
import { scratchFolder } from '../scratch.ts';

const file = 'public/_locales/cs/messages.json';
const english = {
  sidebar_close: { message: 'Close' },
  sidebar_moreOne: { message: '$1 more' },
  sidebar_moreOther: { message: '$1 more' },
};
const czech = {
  sidebar_close: { message: 'Zavřít' },
  sidebar_moreOne: { message: 'Ještě $1' },
  sidebar_moreOther: { message: 'Dalších $1' },
};

test('a whole translation passes, with plural forms of its own', () => {
  const few = { sidebar_moreFew: { message: 'Další $1' } };
  expect(messageProblems(file, english, { ...czech, ...few })).toEqual([]);
});

test('a text that is missing, one too many and one that loses its number are named', () => {
  const { sidebar_close: _, ...rest } = czech;
  const broken = {
    ...rest,
    sidebar_moreOther: { message: 'Další' },
    sidebar_gone: { message: 'Pryč' },
  };
  expect(messageProblems(file, english, broken)).toEqual([
    { file, id: 'sidebar_close', reason: 'has no translation' },
    {
      file,
      id: 'sidebar_moreOther',
      reason: 'has the places none where English has $1',
    },
    { file, id: 'sidebar_gone', reason: 'translates a text that English lacks' },
  ]);
});

test('every language is held against English, and a fault stops the build', () => {
  const folder = scratchFolder();
  const write = (language: string, texts: object) => {
    mkdirSync(join(folder, language));
    const path = join(folder, language, 'messages.json');
    writeFileSync(path, JSON.stringify(texts));
    return path;
  };
  const [en, cs, de] = [write('en', english), write('cs', czech), write('de', {})];
  expect(() => checkMessages([en, cs])).not.toThrow();
  expect(() => checkMessages([cs, en, de])).toThrow(/de.messages\.json: "sidebar_close" has no/);
  expect(() => checkMessages([cs])).toThrow('has no English');
});
