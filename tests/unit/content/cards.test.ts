import { expect, test } from 'vitest';
import { chooseCards } from '../../../lib/content/cards.ts';
import { packContent } from '../../../lib/content/compile.ts';
import type { PageNotices } from '../../../lib/content/types.ts';
import { unpack } from '../../../lib/content/unpack.ts';
import type { Topic } from '../../../lib/detect/types.ts';
import { english } from './library.ts';

const content = unpack(packContent(english()));
const nothing: PageNotices = { substances: [], products: [], signals: [], pageType: 'other' };
const choose = (notices: Partial<PageNotices> = {}, topic: Topic = 'kratom') =>
  chooseCards(content, { topic, notices: { ...nothing, ...notices } });
const section = (sections: ReturnType<typeof choose>, id: string) => {
  const found = sections.find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const idsOf = (sections: ReturnType<typeof choose>) =>
  sections.flatMap(({ parts }) => parts.flatMap(({ cards }) => cards.map(({ id }) => id)));

test('the sections stand in the order of the design', () => {
  expect(choose().map(({ id }) => id)).toEqual([
    'cautions',
    'effects',
    'mixing',
    'overdose',
    'treatment',
    'withdrawal',
    'products',
    'situations',
    'known',
  ]);
});

test('every card is shown once, whatever the page speaks of', () => {
  const all = content.cards.map(({ id }) => id).sort();
  expect(idsOf(choose()).sort()).toEqual(all);
  expect(
    idsOf(choose({ signals: ['crisis', 'pregnancy'], substances: ['alcohol'] })).sort(),
  ).toEqual(all);
});

test('the substances named on the page come first, and a line says so', () => {
  const cards = section(choose({ substances: ['alcohol', 'loperamide'] }), 'mixing').parts[0]
    ?.cards;
  expect(cards?.[0]).toMatchObject({ id: 'mix-alcohol', why: 'Named on this page: alcohol' });
  expect(cards?.[1]).toMatchObject({ id: 'mix-loperamide', why: 'Named on this page: loperamide' });
});

test('a card that does not fit the page carries no reason', () => {
  const cards = section(choose({ substances: ['alcohol'] }), 'mixing').parts.flatMap(
    (one) => one.cards,
  );
  expect(cards.filter(({ why }) => why).map(({ id }) => id)).toEqual(['mix-alcohol']);
});

test('names of several substances share one line', () => {
  const cards = section(choose({ substances: ['methadone', 'buprenorphine'] }), 'mixing').parts[0]
    ?.cards;
  expect(cards?.[0]).toMatchObject({
    id: 'mix-moud',
    why: 'Named on this page: methadone, buprenorphine',
  });
});

test('crisis words put the crisis card before everything else, once', () => {
  const sections = choose({ signals: ['crisis'] }, 'kratom-and-withdrawal');
  expect(sections[0]).toMatchObject({ id: 'now', lead: true });
  expect(sections[0]?.parts[0]?.cards[0]?.id).toBe('dark-thoughts');
  expect(idsOf(sections).filter((id) => id === 'dark-thoughts')).toHaveLength(1);
  expect(choose({}, 'kratom-and-withdrawal').every(({ lead }) => !lead)).toBe(true);
});

test('without crisis words the card still stands among withdrawal', () => {
  const groups = section(choose(), 'withdrawal').parts.map(({ group }) => group);
  expect(groups).toEqual(['withdrawal', 'stopping', 'crisis']);
});

test('pregnancy on the page brings pregnancy first', () => {
  const cards = section(choose({ signals: ['pregnancy'] }), 'situations').parts[0]?.cards;
  expect(cards?.[0]).toMatchObject({ id: 'pregnancy', why: 'This page speaks of pregnancy' });
});

test('a shop brings what to know of its labels', () => {
  const cards = section(choose({ pageType: 'shop' }), 'products').parts[0]?.cards;
  expect(
    cards?.some(({ id, why }) => id === 'labels' && why === 'This page looks like a shop'),
  ).toBe(true);
});

test('on a page about nothing of the kind, no card claims to fit it', () => {
  const sections = choose({ signals: ['crisis'], substances: ['alcohol'] }, 'none');
  expect(sections[0]?.id).toBe('cautions');
  expect(
    sections.flatMap(({ parts }) => parts.flatMap(({ cards }) => cards)).some(({ why }) => why),
  ).toBe(false);
});

test('a substance without a name of its own is shown by its id rather than dropped', () => {
  const sections = chooseCards(
    { ...content, page: { ...content.page, names: {} } },
    { topic: 'kratom', notices: { ...nothing, substances: ['alcohol'] } },
  );
  expect(section(sections, 'mixing').parts[0]?.cards[0]?.why).toBe('Named on this page: alcohol');
});

test('parts have titles where a section holds several groups', () => {
  expect(section(choose(), 'effects').parts.map(({ title }) => title)).toEqual([
    'Common',
    'Get care now',
    'Rare, but reported',
  ]);
  expect(section(choose(), 'cautions').parts[0]?.title).toBeUndefined();
});

test('the cautions begin with the neutral card, whatever the page speaks of (HL-11)', () => {
  const first = (notices: Partial<PageNotices>) =>
    section(choose(notices), 'cautions').parts[0]?.cards[0]?.id;
  const pages: Partial<PageNotices>[] = [
    {},
    { substances: ['opioids'] },
    { signals: ['dose'] },
    { pageType: 'shop' },
    { pageType: 'forum', substances: ['opioids', 'alcohol'], signals: ['dose', 'crisis'] },
  ];
  expect(pages.map(first)).toEqual(pages.map(() => 'why-people-try'));
});

test('withdrawal begins with what helps today, and work with a clinician with the key advice', () => {
  const pages: Partial<PageNotices>[] = [{}, { substances: ['opioids', 'buprenorphine'] }];
  for (const notices of pages) {
    const sections = choose(notices, 'kratom-and-withdrawal');
    expect(section(sections, 'withdrawal').parts[0]?.cards[0]?.id).toBe('today');
    expect(section(sections, 'treatment').parts[1]?.cards[0]?.id).toBe('kratom-and-care');
  }
});

test('an overdose begins with how to spot one and what to do, whatever the page speaks of', () => {
  const pages: Partial<PageNotices>[] = [
    {},
    { substances: ['opioids'] },
    { substances: ['naloxone', 'opioids', 'alcohol'], products: ['7oh'], pageType: 'forum' },
    { substances: ['opioids', 'naloxone'], signals: ['crisis'] },
  ];
  for (const notices of pages) {
    const part = choose(notices)
      .flatMap(({ parts }) => parts)
      .find(({ group }) => group === 'overdose');
    expect(part?.cards.slice(0, 2).map(({ id }) => id)).toEqual(['overdose-spot', 'overdose-act']);
  }
});
