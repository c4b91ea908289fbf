import { expect, test } from 'vitest';
import wording from '../../../data/wording.json' with { type: 'json' };
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { score, sentencesOf } from '../../tools/readability.ts';
import { englishRegions } from '../content/library.ts';
import { regionTexts } from './rendered.ts';

const { grade, sentenceWords } = wording.limits;
const entries = Object.entries(messages).map(([key, { message }]) => ({ key, message }));
const page = (name: string) =>
  entries
    .filter(({ key, message }) => key.startsWith(`${name}_`) && /[.?]$/.test(message))
    .map(({ message }) => message);

test.each(['popup', 'options', 'welcome'])(
  `the sentences of the %s page read at grade ${grade} or below (HL-1, PR-11)`,
  (name) => {
    const text = page(name).join(' ');
    expect(text.length).toBeGreaterThan(50);
    expect(score(text).masked).toBeLessThanOrEqual(grade);
  },
);

test(`no sentence there has more than ${sentenceWords} words (HL-5)`, () => {
  const all = ['popup', 'options', 'welcome'].flatMap(page).flatMap(sentencesOf);
  const long = all.filter((one) => one.split(/\s+/).length > sentenceWords);
  expect(long).toEqual([]);
});

test('what is said of help lines and law is short', () => {
  const texts = regionTexts(englishRegions());
  expect(texts.length).toBeGreaterThan(900);
  const long = texts.filter(({ text }) =>
    sentencesOf(text).some((one) => one.split(/\s+/).length > sentenceWords),
  );
  expect(long).toEqual([]);
});
