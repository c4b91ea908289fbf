import { expect, test } from 'vitest';
import wording from '../../../data/wording.json' with { type: 'json' };
import { compileEvidence, packContent } from '../../../lib/content/compile.ts';
import { sentencesOf } from '../../tools/readability.ts';
import { english, englishRegions } from '../content/library.ts';
import { everyString, interfaceTexts, type Rendered, regionTexts } from './rendered.ts';

const library = english();
const content = everyString(library);
const regions = regionTexts(englishRegions());
const all = [...content, ...interfaceTexts, ...regions];

const found = (pattern: RegExp, texts: Rendered[] = content): string[] =>
  texts.flatMap(({ at, text }) => {
    const hit = text.match(pattern);
    return hit ? [`${at}: “${hit[0]}” in: ${text}`] : [];
  });

test('there are words to judge', () => {
  expect(content.length).toBeGreaterThan(600);
  expect(interfaceTexts.length).toBeGreaterThan(100);
  expect(regions.length).toBeGreaterThan(900);
});

test.each(wording.banned)(
  'nobody is told or called “$word”; say: $instead (HL-8, HL-10)',
  ({ word }) => {
    expect(found(new RegExp(`\\b(?:${word})\\b`, 'i'), all)).toEqual([]);
  },
);

test('no amount, in words or figures (HL-12)', () => {
  const amount = new RegExp(wording.amounts, 'i');
  expect('start at 1-3 grams').toMatch(amount);
  expect('2.5g of powder, 15 mg').toMatch(amount);
  expect(found(amount, all)).toEqual([]);
});

test('no risk or strength as a multiple, no share without its whole (HL-6)', () => {
  const relative = new RegExp(wording.relative, 'i');
  expect('13 times as strong').toMatch(relative);
  expect('76% fewer').toMatch(relative);
  expect(found(relative, all)).toEqual([]);
});

test('no telephone number: the region’s data has them', () => {
  expect(found(new RegExp(wording.phones), [...content, ...interfaceTexts])).toEqual([]);
});

test('no brand and no shop', () => {
  const titles = library.sources.map(({ id, title, publisher, label }) => ({
    at: `source ${id}`,
    text: `${title} ${publisher} ${label}`,
  }));
  expect(found(new RegExp(wording.brands, 'i'), [...all, ...titles])).toEqual([]);
});

test('nothing reads as “use kratom”, nothing as “hide it”', () => {
  const urges = new RegExp(wording.urges, 'i');
  expect('Ask a doctor. Add kratom slowly.').toMatch(urges);
  expect(found(urges, all)).toEqual([]);
  expect(found(new RegExp(wording.hides, 'i'), [...content, ...regions])).toEqual([]);
});

test('no exclamation mark, no shouting', () => {
  expect(found(/!/, all)).toEqual([]);
  const known = new Set(wording.capitals);
  const shouted = [...content, ...interfaceTexts].flatMap(({ at, text }) =>
    (text.match(/\b[A-Z]{2,}\d*[A-Z]*\b/g) ?? [])
      .filter((word) => !known.has(word))
      .map((word) => `${at}: ${word}`),
  );
  expect(shouted).toEqual([]);
});

test('no hole, no doubled space, no dangling word, no straight quote', () => {
  expect(found(/ {2}|\s[.,;:?]|\(\s*\)|“\s*”|undefined|null|TODO|\[\s*\]/)).toEqual([]);
  expect(found(/\b(?:and|or|but|of|the|with|to|a)[.?]?$/i)).toEqual([]);
  expect(found(/\b(?:and|or) ?[.,;]/i)).toEqual([]);
  expect(found(/["']/, all)).toEqual([]);
  expect(found(/\b(\w+) \1\b/i)).toEqual([]);
  expect(found(/\{(?!names\})/)).toEqual([]);
});

test('a sentence starts with a capital and ends with a mark', () => {
  const whole = content.filter(({ at }) => /\/passages\/|\/action\/|\/response$|^fact/.test(at));
  expect(whole.length).toBeGreaterThan(300);
  const bad = whole.flatMap(({ at, text }) =>
    sentencesOf(text)
      .filter((sentence) => !/^[“(]?[A-Z0-9].*[.?][”)]?$/.test(sentence))
      .map((sentence) => `${at}: ${sentence}`),
  );
  expect(bad).toEqual([]);
});

test('American spelling', () => {
  expect(
    found(
      /\b(?:centres?|counsell\w+|diarrhoea|behaviour|colour|grey|licence|offences?|programme|organisation|foetus)\b/i,
      all,
    ),
  ).toEqual([]);
});

test('what holds in the US alone says so', () => {
  const us = /\b(?:FDA has approved|without a prescription|waiver|most states)\b/i;
  const silent = library.cards.filter(({ passages }) => {
    const text = passages.map((passage) => passage.text).join(' ');
    return us.test(text) && !/\bUS\b/.test(text);
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('figures that no reader may see stay with the reviewers', () => {
  const guarded = [
    'strength-varies-16x',
    '7oh-not-tested',
    '7oh-label-mismatch',
    '7oh-proposed-2026',
    'cyp3a-human',
    '7oh-more-potent',
    'deaths-relative-opioids',
    'seed-one-to-three-grams',
    'grams-do-not-transfer',
  ];
  const texts = [
    ...library.facts.filter(({ id }) => guarded.includes(id)).map(({ statement }) => statement),
    ...library.cards
      .flatMap(({ passages }) => passages)
      .filter(({ facts }) => facts.some((id) => guarded.includes(id)))
      .map(({ text }) => text),
    ...library.claims
      .filter(({ id }) => id === 'start-low-grams')
      .map(({ claim, response }) => `${claim} ${response}`),
  ];
  expect(texts.length).toBeGreaterThan(guarded.length);
  // Years and the name 7-OH are no figures; one small study may say on how many products it rests.
  const figures = texts.flatMap(
    (text) => text.replace(/7-OH|\b(?:19|20)\d\d\b/g, '').match(/\d+/g) ?? [],
  );
  expect(figures).toEqual([]);
  expect(texts.join(' ')).not.toMatch(/sixteen|thousand|ten times|percent/i);
});

test('the bundles carry nothing that is meant for reviewers', () => {
  const bundles = JSON.stringify([packContent(library), compileEvidence(library)]);
  expect(bundles).not.toContain('reviewers');
  const caveats = library.facts.flatMap(({ reviewers }) =>
    reviewers?.caveat ? [reviewers.caveat] : [],
  );
  expect(caveats.length).toBeGreaterThan(50);
  const leaked = caveats.filter(
    (caveat) => caveat.length > 25 && bundles.includes(JSON.stringify(caveat).slice(1, -1)),
  );
  expect(leaked).toEqual([]);
});

test('the seed’s cautions and the key advice stand in cards', () => {
  const text = (id: string) => {
    const card = library.cards.find((row) => row.id === id);
    if (!card) throw new Error(`no card ${id}`);
    return [...card.passages, ...(card.action ? [card.action] : [])]
      .map((one) => one.text)
      .join(' ');
  };
  expect(text('kratom-and-care')).toMatch(
    /Tell your treatment team\. Please do not use kratom in place of treatment\./,
  );
  expect(text('stomach')).toMatch(/nausea, vomiting/);
  expect(text('on-edge')).toMatch(/restless.*sleep/);
  expect(text('people-differ')).toMatch(/not the same for everyone/);
  expect(text('check-ins')).toMatch(/set time to check in/);
  expect(text('hard-to-stop')).toMatch(/More use goes with more trouble/);
});
