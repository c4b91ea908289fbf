import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/build/compile-lexicon.ts';
import { readLexicon } from '../../../lib/build/lexicon-files.ts';
import { decide } from '../../../lib/detect/decide.ts';
import { finder } from '../../../lib/detect/find.ts';
import type { Block, PageText } from '../../../lib/detect/types.ts';

const lexicon = compileLexicon(readLexicon());
const page = (title: string, ...texts: (string | Block)[]): PageText => ({
  title,
  description: '',
  host: 'example.test',
  path: '/',
  lang: '',
  blocks: texts.map((text) => (typeof text === 'string' ? { place: 'body', text } : text)),
});
const topic = (title: string, ...texts: (string | Block)[]) =>
  decide(page(title, ...texts), finder(lexicon, '')).topic;

describe('a page is about kratom and withdrawal', () => {
  test('when its title names kratom and its text opioid withdrawal', () => {
    expect(topic('Kratom', 'Some people take it against opioid withdrawal.')).toBe(
      'kratom-and-withdrawal',
    );
  });
  test('when one passage of a page about something else names both', () => {
    expect(topic('My diary', 'Week three.', 'I used kratom to get off oxycodone.')).toBe(
      'kratom-and-withdrawal',
    );
  });
});

test('opioid receptors alone are not withdrawal', () => {
  expect(topic('Kratom', 'Mitragynine binds to opioid receptors.')).toBe('kratom');
});

test('kratom in a menu is a mention', () => {
  expect(topic('Tobacco shop', 'Cigars and pipes.', { place: 'aside', text: 'Kratom' })).toBe(
    'mention',
  );
});

test.each(['Сократом', 'ketumbar', 'プクラトムージュ', 'Kraton', 'demokratom'])(
  '%s is no kratom',
  (word) => {
    expect(topic(word, `${word} ${word}`)).toBe('none');
  },
);
