import { expect, test } from 'vitest';
import wording from '../../../data/wording.json' with { type: 'json' };
import { mask, score, sentencesOf } from '../../tools/readability.ts';
import { english } from '../content/library.ts';
import { blocksOf, firstView } from './rendered.ts';

const library = english();
const blocks = blocksOf(library);
const { grade, gradeFirst, sentenceWords, averageWords } = wording.limits;

/** Both scores of what is too hard, so that a failing test says what to rewrite. */
const tooHard = (texts: { at: string; text: string }[], limit: number): string[] =>
  texts.flatMap(({ at, text }) => {
    const { masked, raw } = score(text);
    return masked > limit
      ? [`${at}: grade ${masked} with names masked, ${raw} as it stands: ${text}`]
      : [];
  });

test('there is something to read', () => {
  expect(blocks.length).toBeGreaterThan(250);
});

test(`every card, answer and statement reads at grade ${grade} or below, names masked (HL-1, HL-2)`, () => {
  expect(tooHard(blocks, grade)).toEqual([]);
});

test('every group of sentences does so on its own', () => {
  const groups = blocks.flatMap(({ at, groups: parts }) => parts.map((text) => ({ at, text })));
  expect(tooHard(groups, grade)).toEqual([]);
});

test(`headlines, main message, emergency line and first action read at grade ${gradeFirst} or below`, () => {
  expect(tooHard(firstView(library), gradeFirst)).toEqual([]);
});

test('the main message has one to three sentences (HL-4)', () => {
  const main = firstView(library).filter(({ at }) => at === 'main message');
  expect(main.length).toBe(3);
  expect(main.filter(({ text }) => sentencesOf(text).length > 3)).toEqual([]);
});

test(`no sentence has more than ${sentenceWords} words (HL-5)`, () => {
  const long = blocks.flatMap(({ at, text }) =>
    score(text).sentences.some((words) => words > sentenceWords) ? [`${at}: ${text}`] : [],
  );
  expect(long).toEqual([]);
});

test(`sentences have ${averageWords} words or fewer on average, in each kind of text and in each block of several`, () => {
  const average = (texts: string[]) => {
    const words = texts.flatMap((text) => score(text).sentences);
    return words.reduce((sum, one) => sum + one, 0) / words.length;
  };
  for (const kind of ['card', 'claim', 'fact', 'disagreement']) {
    const texts = blocks.filter(({ at }) => at.startsWith(kind)).map(({ text }) => text);
    expect(average(texts), kind).toBeLessThanOrEqual(averageWords);
  }
  const long = blocks.filter(
    ({ text }) => sentencesOf(text).length > 1 && average([text]) > averageWords,
  );
  expect(long.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
});

test('the mask replaces names of the frozen list alone, each by one short word', () => {
  expect(mask('Kratom, buprenorphine and 7-OH are not opioids.')).toBe(
    'Plant, plant and 7-OH are not plant.'.replace('7-OH', 'plant'),
  );
  expect(mask('Withdrawal and a prescriber stay.')).toBe('Withdrawal and a prescriber stay.');
  expect(mask('Mitragynine pseudoindoxyl')).toBe('Plant');
});

test('the scores tell hard from easy', () => {
  const hard =
    'Individuals experiencing pharmacological dependence necessitate multidisciplinary interventions.';
  expect(score(hard).masked).toBeGreaterThan(grade);
  expect(score('Call now. Help is there for you.').masked).toBeLessThan(gradeFirst);
});
