import { claimFinder } from './claims.ts';
import { type Finder, finderOf, type Token } from './find.ts';
import { normalise } from './normalise.ts';
import type { NoticeLexicon } from './notice-lexicon.ts';
import { type Steps, toEnd } from './steps.ts';
import type { Notice, PageText, PageType } from './types.ts';
import { piece, piecesOf, type Searched } from './weigh.ts';

/** Blocks so far from one that names kratom are still about it: the next paragraph, the answer to a post. */
const nearby = 2;
/** How far, in characters, a word of dosing may stand from a number with its unit. */
const dosing = 60;
/** Words of carts or of threads from which a page is a shop or a forum. */
const enough = 3;
/** Characters of text from which a page is an article. */
const long = 1500;

/** Names by how often they were counted, most often first. */
function ranked<Name extends string>(counts: Map<Name, number>): Name[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function count<Name extends string>(counts: Map<Name, number>, tokens: Token<Name>[]): void {
  for (const { code } of tokens) counts.set(code, (counts.get(code) ?? 0) + 1);
}

/** Does a text give an amount to take, not only a size to buy? */
function givesDose(text: string, units: Token<string>[], doseWords: Token<string>[]): boolean {
  return units.some(
    (unit) =>
      /\d ?$/.test(text.slice(0, unit.start)) &&
      doseWords.some((word) => Math.max(word.start - unit.end, unit.start - word.end) <= dosing),
  );
}

function typeOf(page: PageText, shop: number, forum: number, size: number): PageType {
  const isForum = /(?:^|[/.])(?:r|forums?|threads?|topics?|t|viewtopic|showthread)(?:[/.]|$)/i.test(
    `${page.host}${page.path}`,
  );
  if (isForum || (forum >= enough && forum > shop)) return 'forum';
  if (shop >= enough) return 'shop';
  return size >= long ? 'article' : 'other';
}

/** Is kratom named in this text? */
const isNaming = ([, tokens]: Searched): boolean => tokens.some(({ code }) => 'kh'.includes(code));

/**
 * What else a page holds that decides which cards lead, and the claims it makes. Substances, products and claims count
 * where kratom is near, and all over a page whose title names it; crisis words anywhere but in menus and footers.
 * @param find the finder of the page's topic, for what names kratom
 * @param searched the pieces of all blocks, in order
 */
export function* noticing(
  page: PageText,
  find: Finder,
  lexicon: NoticeLexicon,
  searched: readonly Searched[],
): Steps<Notice> {
  const findSubstances = finderOf(lexicon.substances, '');
  const findProducts = finderOf(lexicon.products, '');
  const findSignals = finderOf(lexicon.signals, '');
  const findClaims = claimFinder(lexicon.claims, (sentence) =>
    findSignals(normalise(sentence)).some(({ code }) => code === 'crisis'),
  );
  const title = normalise(page.title);
  const pieces = page.blocks.flatMap(({ place, text }, block) =>
    [...piecesOf(text)].map((raw, at) => ({ place, raw, block, from: at * piece })),
  );
  const throughout = isNaming([title, find(title)]);
  const isNear = (at: number) =>
    throughout || searched.slice(Math.max(0, at - nearby), at + nearby + 1).some(isNaming);

  const substances = new Map();
  const products = new Map();
  const signals = new Map();
  const noticed: Notice = {
    substances: [],
    products: [],
    crisis: false,
    pregnancy: false,
    doses: false,
    type: 'other',
    claims: [],
  };
  let size = 0;
  for (const [at, { place, raw, block, from }] of pieces.entries()) {
    yield;
    const [text] = searched[at] as Searched;
    const tokens = findSignals(text);
    count(
      signals,
      tokens.filter(({ code }) => code === 'shop' || code === 'forum'),
    );
    if (place === 'aside') continue;
    size += text.length;
    const has = (name: string) => tokens.some(({ code }) => code === name);
    noticed.crisis ||= has('crisis');
    if (!isNear(at)) continue;
    noticed.pregnancy ||= has('pregnancy');
    noticed.doses ||= givesDose(
      text,
      tokens.filter(({ code }) => code === 'dose-unit'),
      tokens.filter(({ code }) => code === 'dose-word'),
    );
    count(substances, findSubstances(text));
    count(products, findProducts(text));
    for (const { id, start, end } of yield* findClaims(raw))
      noticed.claims.push({ id, block, start: from + start, end: from + end });
  }
  count(products, findProducts(title));
  return {
    ...noticed,
    substances: ranked(substances),
    products: ranked(products),
    type: typeOf(page, signals.get('shop') ?? 0, signals.get('forum') ?? 0, size),
  };
}

/** The pieces of a page's blocks, searched for nothing else: for tests and tools. */
export const searchedPieces = (page: PageText, find: Finder): Searched[] =>
  page.blocks
    .flatMap(({ text }) => [...piecesOf(text)].map(normalise))
    .map((text) => [text, find(text)]);

/** `noticing` at once. */
export const notice = (page: PageText, find: Finder, lexicon: NoticeLexicon): Notice =>
  toEnd(noticing(page, find, lexicon, searchedPieces(page, find)));
