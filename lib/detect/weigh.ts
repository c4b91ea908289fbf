import type { Finder, Token } from './find.ts';
import { normalise } from './normalise.ts';
import type { Place } from './types.ts';

/** What `decide` looks at. Counts are of terms; points are of evidence for opioid withdrawal. */
export interface Weights {
  /** Words for kratom in title, description, address and headings. */
  named: number;
  /** Words for kratom in body and headings. */
  inText: number;
  /** Words for kratom in asides. */
  inAside: number;
  /** Weak words for kratom, anywhere but aside. */
  weak: number;
  /** Characters of headings and body. */
  size: number;
  /** Characters of asides. */
  asideSize: number;
  /** Points of the page outside asides. */
  points: number;
  /** Points of passages that name kratom too. */
  nearPoints: number;
}

/**
 * How far, in characters, an opioid word may stand from the word that makes it a matter of withdrawal, and what that
 * is worth. Distance 0: worth it alone.
 */
const worth: Record<string, [distance: number, points: number]> = {
  w: [0, 3],
  t: [0, 2],
  d: [90, 3],
  q: [45, 3],
  a: [45, 2],
  s: [45, 2],
};
/** How far kratom may stand from such words to be of one passage. */
const passage = 280;

const gap = (one: Token, other: Token): number =>
  Math.max(one.start - other.end, other.start - one.end);

function pointsOf(token: Token, tokens: Token[]): number {
  const [distance, points] = worth[token.code] ?? [0, 0];
  return distance && !tokens.some((other) => other.code === 'o' && gap(token, other) <= distance)
    ? 0
    : points;
}

/** An empty balance. */
export const noWeights = (): Weights => ({
  named: 0,
  inText: 0,
  inAside: 0,
  weak: 0,
  size: 0,
  asideSize: 0,
  points: 0,
  nearPoints: 0,
});

/** Puts one text of the page on the balance; returns its normalised form and terms. */
export function weigh(
  weights: Weights,
  place: Place,
  raw: string,
  find: Finder,
): [string, Token[]] {
  const text = normalise(raw);
  const tokens = find(text);
  const names = tokens.filter((token) => token.code === 'k');
  if (place === 'aside') {
    weights.asideSize += text.length;
    weights.inAside += names.length;
    return [text, tokens];
  }
  if (place !== 'body') weights.named += names.length;
  if (place === 'body' || place === 'heading') {
    weights.size += text.length;
    weights.inText += names.length;
  }
  for (const token of tokens) {
    if (token.code === 'j') weights.weak++;
    const points = pointsOf(token, tokens);
    weights.points += points;
    if (points && names.some((name) => gap(name, token) <= passage)) weights.nearPoints += points;
  }
  return [text, tokens];
}
