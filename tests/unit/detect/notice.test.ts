import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/build/compile-lexicon.ts';
import { compileNotice } from '../../../lib/build/compile-notice.ts';
import { readLexicon, readNotice } from '../../../lib/build/lexicon-files.ts';
import { finder } from '../../../lib/detect/find.ts';
import { notice, noticing, searchedPieces } from '../../../lib/detect/notice.ts';
import type { Block, PageText } from '../../../lib/detect/types.ts';

const files = readNotice();
const words = compileNotice(files.notice, files.claims);
const find = finder(compileLexicon(readLexicon()), '');
const pageOf = (blocks: (string | Block)[], path = '/'): PageText => ({
  title: '',
  description: '',
  host: 'example.test',
  path,
  lang: 'en',
  blocks: blocks.map((one) => (typeof one === 'string' ? { place: 'body', text: one } : one)),
});
const noticed = (blocks: (string | Block)[], path = '/') =>
  notice(pageOf(blocks, path), find, words);

test('substances near kratom are named, most often named first', () => {
  const { substances } = noticed([
    'Kratom with Xanax, then more Xanax and a beer.',
    'No gabapentin.',
  ]);
  expect(substances).toEqual(['benzodiazepines', 'alcohol', 'gabapentinoids']);
});

test('a substance far from kratom is not noticed', () => {
  expect(noticed(['Kratom.', 'One.', 'Two.', 'Three.', 'Wine list.']).substances).toEqual([]);
});

test('a substance in a menu is not noticed', () => {
  expect(noticed(['Kratom.', { place: 'aside', text: 'Beer' }]).substances).toEqual([]);
});

test('kinds of product are told apart', () => {
  expect(noticed(['Kratom powder, capsules and 7-OH tablets.']).products).toEqual([
    'powder',
    'capsule',
    '7oh',
  ]);
});

describe('a dose is an amount to take', () => {
  test.each([
    ['I take 5 g of kratom a day.', true],
    ['Kratom: 40 gpd habit.', true],
    ['Ich nehme 3 Gramm Kratom.', true],
    ['Kratom powder, 250 g pouch.', false],
    ['Take kratom seriously.', false],
  ])('%s %s', (text, doses) => {
    expect(noticed([text]).doses).toBe(doses);
  });
});

test.each(['I want to die.', 'Dachte an Selbstmord.', '死にたい', 'самоубийство'])(
  'crisis words count wherever they stand in the text: %s',
  (text) => {
    expect(noticed(['One.', 'Two.', 'Three.', text]).crisis).toBe(true);
  },
);

describe('a wish to die is noticed however it is written', () => {
  test.each([
    'I wanted to die.',
    'She never spoke of wanting to die.',
    "I don't want to live like this.",
    'I don’t want to be here anymore',
    'i dont want to be alive',
    'I can’t go on like this.',
    'I wish I was dead.',
    'My brother killed himself.',
    'He took his own life.',
    'I thought of harming myself.',
  ])('%s', (text) => {
    expect(noticed([text]).crisis).toBe(true);
  });
  test.each(['I can’t go on Suboxone.', 'It took my life back.', 'I want to live.'])(
    'but not in: %s',
    (text) => {
      expect(noticed([text]).crisis).toBe(false);
    },
  );
});

test('a sentence with crisis words makes no claim, and the one beside it may', () => {
  expect(noticed(['I WANTED to die, but kratom is natural and safe.']).claims).toEqual([]);
  expect(noticed(['Kratom stopped my withdrawals when I was suicidal']).claims).toEqual([]);
  const { claims, crisis } = noticed(['I felt suicidal. Kratom is not addictive.']);
  expect([crisis, claims.map(({ start }) => start)]).toEqual([true, [17]]);
});

test('crisis words of a footer do not count', () => {
  expect(noticed(['Kratom.', { place: 'aside', text: 'Suicide prevention' }]).crisis).toBe(false);
});

test('pregnancy is noticed near kratom', () => {
  expect(noticed(['Kratom while pregnant?']).pregnancy).toBe(true);
  expect(noticed(['Kratom for a maternal aunt.']).pregnancy).toBe(false);
});

describe('the type of page', () => {
  test('a shop has a cart', () => {
    expect(noticed(['Kratom. Add to cart. In stock. Free shipping.']).type).toBe('shop');
  });
  test('a forum is known by its address', () => {
    expect(noticed(['Kratom.'], '/r/quittingkratom/comments/x').type).toBe('forum');
  });
  test('a forum is known by its replies', () => {
    expect(noticed(['Kratom. Reply Quote', 'Reply Quote', 'Reply']).type).toBe('forum');
  });
  test('long text is an article', () => {
    expect(noticed([`Kratom. ${'The leaf grows in the forest. '.repeat(60)}`]).type).toBe(
      'article',
    );
  });
  test('anything else is other', () => {
    expect(noticed(['Kratom.']).type).toBe('other');
  });
});

test('claims come with their block and range', () => {
  const [claim] = noticed(['Kratom.', 'It is not addictive.']).claims;
  expect(claim).toEqual({ id: 'not-addictive', block: 1, start: 0, end: 20 });
});

describe('one long text', () => {
  const said = 'Kratom is not addictive.';
  const text = `${'Leaf. '.repeat(5000)}${said}`;
  test('gives way often enough to stop in between', () => {
    const page = pageOf(['kratom '.repeat(50_000)]);
    const steps = noticing(page, find, words, searchedPieces(page, find));
    expect([...steps].length).toBeGreaterThan(35);
  });
  test('has its claims where they stand', () => {
    const [claim] = noticed([text]).claims;
    expect([claim?.block, text.slice(claim?.start, claim?.end)]).toEqual([0, said]);
  });
});
