import { conclude, textsOf } from './decide.ts';
import type { Finder } from './find.ts';
import type { Code } from './lexicon.ts';
import { type Steps, toEnd } from './steps.ts';
import type { Concept, Match, PageText, Place, Verdict } from './types.ts';
import { piecesOf, type Searched, weigh } from './weigh.ts';
import { noWeights } from './weights.ts';

const concepts: Partial<Record<Code, Concept>> = {
  k: 'kratom',
  h: 'kratom',
  j: 'kratom',
  o: 'opioid',
  g: 'opioid',
  d: 'withdrawal',
  w: 'withdrawal',
  q: 'withdrawal',
  u: 'withdrawal',
  a: 'withdrawal',
  s: 'replacement',
  t: 'treatment',
  m: 'treatment',
};

/**
 * The verdict with the words that led to it, most frequent first: for "Why am I seeing this?".
 * @param searched gets each piece of the page's blocks, in order, so that nothing is searched twice
 */
export function* explaining(page: PageText, find: Finder, searched: Searched[]): Steps<Verdict> {
  const weights = noWeights();
  const matches = new Map<string, Match>();
  const add = (from: Place | 'host', raw: string) => {
    const found = weigh(weights, from, raw, find);
    const [text, tokens] = found;
    const place = from === 'host' ? 'address' : from;
    for (const token of tokens) {
      const concept = concepts[token.code];
      if (!concept) continue;
      const [rest = ''] = /^[\p{L}\p{M}]*/u.exec(text.slice(token.end)) ?? [];
      const words = text.slice(token.start, token.end) + rest;
      const key = `${concept} ${place} ${words}`;
      const match = matches.get(key) ?? { concept, text: words, place, count: 0 };
      match.count++;
      matches.set(key, match);
    }
    return found;
  };
  for (const [place, text] of textsOf(page)) add(place, text);
  for (const { place, text } of page.blocks)
    for (const words of piecesOf(text)) {
      searched.push(add(place, words));
      yield;
    }
  return { ...conclude(weights), matches: [...matches.values()].sort((a, b) => b.count - a.count) };
}

/** `explaining` at once. */
export const explain = (page: PageText, find: Finder): Verdict => toEnd(explaining(page, find, []));
