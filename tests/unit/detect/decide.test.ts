import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/detect/types.ts';
import { pageOf, topicOf } from './lexicon.ts';

const topic = (title: string, ...texts: (string | Block)[]) => topicOf(pageOf(title, texts));

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

describe('an opioid word makes no withdrawal', () => {
  test.each([
    ['of a comparison', 'The withdrawal resembles that of opioids.'],
    ['of a crisis', 'In the opioid epidemic, addiction made headlines.'],
    ['of abuse potential', 'Kratom and opioids differ in abuse potential.'],
    ['far from any word of leaving', `Heroin is a drug.${' Words.'.repeat(30)} I quit sugar.`],
  ])('%s', (_, text) => {
    expect(topic('Kratom', text)).toBe('kratom');
  });
});

describe('kratom is the subject', () => {
  test('of a page on a host that names it', () => {
    expect(
      topicOf(pageOf('Red Aceh', [`Kratom. ${'Leaf. '.repeat(100)}`], { host: 'kratomshop.test' })),
    ).toBe('kratom');
  });
  test('of a short post that names it once', () => {
    expect(topic('Hello', 'Trying kratom today.')).toBe('kratom');
  });
  test('not where one of many headings names it', () => {
    const heading = (text: string): Block => ({ place: 'heading', text });
    const herbs = ['Basil', 'Mint', 'Sage', 'Thyme', 'Dill', 'Kratom'];
    expect(
      topic('Herbs', ...herbs.flatMap((herb) => [heading(herb), 'A plant. '.repeat(40)])),
    ).toBe('mention');
  });
  test('not where a heading names it as the fourth thing of a list', () => {
    const heading: Block = { place: 'heading', text: 'Cigars, Pipes, Hookahs, Kratom' };
    expect(topic('Smoke', heading, 'We sell smoke. '.repeat(60))).toBe('mention');
  });
  test('not where it is the fourth thing that a title lists', () => {
    expect(topic('Cigars, Pipes, Hookahs, Kratom', 'We sell smoke. '.repeat(60))).toBe('mention');
  });
});

describe('7-OH', () => {
  test('is kratom where opioids are spoken of', () => {
    expect(topic('7-OH withdrawal', '7oh kept me from heroin withdrawal.')).toBe(
      'kratom-and-withdrawal',
    );
  });
  test('is a chemist’s word without company', () => {
    expect(topic('A synthesis', 'The 7-OH group is protected.')).toBe('none');
  });
});

test('words that are common elsewhere count only in their language', () => {
  const texts = ['Kratom contra el mono de la heroína.'];
  expect(topicOf(pageOf('Kratom', texts, { lang: 'es-MX' }))).toBe('kratom-and-withdrawal');
});
