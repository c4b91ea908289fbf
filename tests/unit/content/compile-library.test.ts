import { expect, test } from 'vitest';
import { buildLibrary } from '../../../lib/content/compile-library.ts';
import { files, problemsOf, rowOf, rowsOf } from './library.ts';

const cards = 'data/cards/en.json';
const facts = 'data/facts/en.json';

test('the English content builds, and no locale is needed for it', () => {
  const library = buildLibrary(files());
  expect(library.missing).toEqual([]);
  expect(library.cards.length).toBeGreaterThan(50);
});

test('a card that names an unknown fact stops the build', () => {
  const broken = files();
  rowOf(broken, cards, 'stomach').passages = [
    { text: 'Kratom can cause nausea.', facts: ['nope'] },
  ];
  expect(problemsOf(broken)).toContain(`${cards}: "stomach" names the unknown fact "nope"`);
});

test('a main message, a headline and an interface text that name an unknown fact stop the build', () => {
  const broken = files();
  const page = broken['data/page/en.json'] as {
    main: { kratom: object };
    headlines: { other: object[] };
  };
  Object.assign(page.main.kratom, { facts: ['nope'] });
  Object.assign(page.headlines.other[0] ?? {}, { facts: ['nor-this'] });
  broken['data/interface.json'] = { sidebar_emergencyText: ['neither'] };
  expect(problemsOf(broken)).toEqual([
    'data/page/en.json: "main.kratom" names the unknown fact "nope"',
    'data/page/en.json: "headlines.other" names the unknown fact "nor-this"',
    'data/interface.json: "sidebar_emergencyText" names the unknown fact "neither"',
  ]);
});

test('a fact without sources stops the build', () => {
  const broken = files();
  rowOf(broken, facts, 'common-stomach').sources = [];
  expect(problemsOf(broken)).toContain(`${facts}: "common-stomach" sources: has no sources`);
});

test('a fact that names an unknown source stops the build', () => {
  const broken = files();
  rowOf(broken, facts, 'common-stomach').sources = ['nowhere'];
  expect(problemsOf(broken)).toContain(
    `${facts}: "common-stomach" names the unknown source "nowhere"`,
  );
});

test('two rows with one id stop the build, also across files', () => {
  const broken = files();
  rowsOf(broken, cards).push({ ...rowOf(broken, cards, 'stomach') });
  rowOf(broken, cards, 'heart').id = 'serious-liver';
  expect(problemsOf(broken)).toEqual(
    expect.arrayContaining([
      `${cards}: "stomach" has an id that is already used in ${cards}`,
      `${cards}: "serious-liver" has an id that is already used in ${facts}`,
    ]),
  );
});

test('a caution without something to do stops the build', () => {
  const broken = files();
  delete rowOf(broken, cards, 'stomach').action;
  expect(problemsOf(broken)).toContain(`${cards}: "stomach" is a caution without an action (HL-9)`);
});

test('a link with a query string, or without https, stops the build', () => {
  const broken = files();
  rowOf(broken, 'data/sources.json', 'post-2019-poison').url = 'https://example.org/?from=me';
  rowOf(broken, 'data/sources.json', 'fda-moud').url = 'http://example.org/';
  const said = problemsOf(broken).join('\n');
  expect(said).toContain('"post-2019-poison" url: a link has no query string');
  expect(said).toContain('"fda-moud" url: a link starts with https://');
});

test('a claim may only show sources that its facts rest on, and has 50 words at most', () => {
  const broken = files();
  const claim = rowOf(broken, 'data/claims/en.json', 'like-coffee');
  claim.sources = ['fda-moud'];
  rowOf(broken, 'data/claims/en.json', 'nobody-dies').response = 'word '.repeat(51).trim();
  const said = problemsOf(broken).join('\n');
  expect(said).toContain(
    '"like-coffee" shows the source "fda-moud" that none of its facts rests on',
  );
  expect(said).toContain('"nobody-dies" response: has more than 50 words');
});

test('a field that nobody knows stops the build, so that a typo cannot hide a word', () => {
  const broken = files();
  rowOf(broken, cards, 'stomach').acton = 'typo';
  expect(problemsOf(broken).join()).toContain('"stomach"');
});

test('every problem is told at once', () => {
  const broken = files();
  rowOf(broken, cards, 'stomach').title = '';
  rowOf(broken, facts, 'common-stomach').strength = 'sure';
  expect(problemsOf(broken).length).toBeGreaterThanOrEqual(2);
});
