import type { Finder, Token } from './find.ts';
import type { Code } from './lexicon.ts';
import { normalise } from './normalise.ts';
import type { Place } from './types.ts';

/** What `decide` looks at. Counts are of terms; points are of evidence for opioid withdrawal. */
export interface Weights {
  /** Words for kratom in title, description and address, but as the third or later thing of a list. */
  named: number;
  /** Headings that name kratom, and all headings. */
  namedHeadings: number;
  headings: number;
  /** Words for kratom in body and headings; and of these, those that are things of a list. */
  inText: number;
  listed: number;
  /** Words for kratom in asides. */
  inAside: number;
  /** Of all these, those that are sure: not 7-OH, which is also a chemist's word. */
  sure: number;
  /** Words for kratom in the host's name. */
  inHost: number;
  /** Weak words for kratom (strains, brands), anywhere but aside. */
  weak: number;
  /** Words for opioids, their withdrawal and its treatment, anywhere but aside. */
  opioid: number;
  /** Characters of headings and body. */
  size: number;
  /** Characters of asides. */
  asideSize: number;
  /** Is an opioid named in title, address or a heading? */
  opioidNamed: number;
  /** Does the title name kratom and an opioid? */
  titled: number;
  /** Words of withdrawal; of methadone. */
  withdrawal: number;
  methadone: number;
  /** Points of the page outside asides. */
  points: number;
  /** Points of passages that name kratom too. */
  nearPoints: number;
  /** Words of withdrawal, and of any leaving but dependence, in passages that name kratom too. */
  nearWithdrawal: number;
  nearLeaving: number;
}

/** Characters weighed at a time: a few ms. */
const piece = 10_000;

/** A text in the pieces in which it is weighed; judge and explanation cut alike, so that they agree. */
export function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
}

/** An empty balance. */
export const noWeights = (): Weights => ({
  named: 0,
  namedHeadings: 0,
  headings: 0,
  inText: 0,
  listed: 0,
  inAside: 0,
  sure: 0,
  inHost: 0,
  weak: 0,
  opioid: 0,
  opioidNamed: 0,
  titled: 0,
  withdrawal: 0,
  methadone: 0,
  size: 0,
  asideSize: 0,
  points: 0,
  nearPoints: 0,
  nearWithdrawal: 0,
  nearLeaving: 0,
});

/**
 * How far, in characters, an opioid word may stand from the word that makes it a matter of withdrawal, and what that
 * is worth; in one sentence with it, but for words of withdrawal. Distance 0: worth it alone.
 */
const worth: Partial<Record<Code, [distance: number, points: number]>> = {
  w: [0, 3],
  t: [0, 3],
  d: [90, 3],
  q: [45, 3],
  u: [45, 3],
  a: [25, 3],
  s: [45, 3],
};
/** How far kratom may stand from such words to be of one passage. */
const passage = 280;
/** How far before an opioid word a word of comparison makes it one. */
const compared = 30;
/** How far after it a word of likeness does, as in "Opiaten ähnlich". */
const likened = 20;
/** A word for a type, before an opioid word ("_") or after it or grown to it: "tipo opioide", "of the opioid type". */
const type = / (?:t[yi]p|тип)\p{L}? _|_\p{L}*(?:ty+p| (?:t[yi]p|тип)(?!i[cs]|ич))/u;
/** How near another opioid may make a medicine one of a list. */
const crowded = 45;
/** What stands between two things of a list: an ending, signs, and a short word such as "and". */
const joint = /^\p{L}*[\s,;|•·/、，،]*(?:\p{L}{1,3} )?$/u;

const gap = (one: Token, other: Token): number =>
  Math.max(one.start - other.end, other.start - one.end);

/** Does no sentence end between two words? */
const isOneSentence = (text: string, one: Token, other: Token): boolean =>
  !/[.!?] |[。！？]/.test(
    text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)),
  );

/** Do two words follow each other in a list, as in "fentanyl (80 %) and buprenorphine"? */
const isOneList = (text: string, one: Token, other: Token): boolean =>
  gap(one, other) <= crowded &&
  joint.test(
    text
      .slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
      .replace(/\([^)]*\)/g, ''),
  );

/** Puts one text of the page on the balance; returns its normalised form and terms. */
export function weigh(
  weights: Weights,
  place: Place | 'host',
  raw: string,
  find: Finder,
): [text: string, tokens: Token[]] {
  const text = normalise(raw);
  const tokens = find(text);
  const of = (codes: string) => tokens.filter((token) => codes.includes(token.code));
  const names = of('kh');
  weights.sure += of('k').length;
  if (place === 'aside') {
    weights.asideSize += text.length;
    weights.inAside += names.length;
    return [text, tokens];
  }
  if (place === 'host') {
    weights.inHost += names.length;
    return [text, tokens];
  }
  const isText = place === 'body' || place === 'heading';
  const subjects =
    place === 'body' ? 0 : names.filter((name) => !isListed(before(text, name, 200))).length;
  if (isText) {
    weights.size += text.length;
    const namings = names.filter((name, at) => !isGloss(names[at - 1], name));
    weights.inText += namings.length;
    weights.listed += namings.filter((name) => isAmongOthers(text, name)).length;
  } else {
    weights.named += subjects;
  }
  if (place === 'heading') {
    weights.headings++;
    if (subjects) weights.namedHeadings++;
  }
  // After an opioid word, "like" and its kin give examples: "opioids like heroin".
  const drugs = of('og');
  const likenesses = of('l');
  const comparisons = of('c')
    .filter(
      (word) => !drugs.some((other) => word.start >= other.end && word.start - other.end < 12),
    )
    .concat(likenesses);
  const replacements = of('su');
  const isCompared = (token: Token) =>
    type.test(`${before(text, token, 6)}_${text.slice(token.end, token.end + likened)}`) ||
    likenesses.some((word) => word.start >= token.end && word.start - token.end <= likened) ||
    comparisons.some(
      (word) =>
        token.start >= word.end &&
        token.start - word.end <= compared &&
        !replacements.some((other) => other.start >= word.end && other.end <= token.start),
    );
  const opioids = of('om').filter((token) => !isCompared(token));
  // A pain medicine is left or craved only where it is an opioid; what eases pain in its place need have to do with none.
  const leavable = [...opioids, ...of('g').filter((token) => !isCompared(token))];
  weights.weak += of('j').length;
  weights.opioid += of('ogmwt').length;
  if (place !== 'body') weights.opioidNamed += opioids.length + of('wt').length;
  weights.withdrawal += of('d').length;
  weights.methadone += of('m').length;
  if (place === 'title' && subjects && opioids.length) weights.titled++;
  const methadone = of('m');
  /** Methadone may stand between, but alone makes no such list: the two are the medicines of treatment. */
  const isInList = (token: Token): boolean =>
    [token, ...methadone.filter((other) => isOneList(text, token, other))].some((one) =>
      drugs.some((other) => isOneList(text, one, other)),
    );
  for (const token of tokens) {
    const [distance, points] = worth[token.code] ?? [0, 0];
    if (!points) continue;
    const near = names.some((name) => gap(name, token) <= passage);
    if (near && token.code !== 'a') weights.nearLeaving++;
    if (near && token.code === 'd') weights.nearWithdrawal++;
    const counts = distance
      ? (token.code === 's' ? opioids : leavable).some(
          (other) =>
            gap(token, other) <= distance &&
            (token.code === 'd' || isOneSentence(text, token, other)),
        )
      : // Buprenorphine among other opioids is one of a list: of a drug test, a study, a coroner.
        !isCompared(token) && (token.code === 'w' || !isInList(token));
    if (!counts) continue;
    weights.points += points;
    if (near && token.code !== 'a') weights.nearPoints += points;
  }
  return [text, tokens];
}

/** Is this another name for what was just named, as in "kratom (Mitragyna speciosa)"? The two name it once. */
const isGloss = (last: Token | undefined, name: Token): boolean =>
  last !== undefined && name.start - last.end <= 3;

/** The text that stands up to so many characters before a word. */
const before = (text: string, { start }: Token, span: number): string =>
  text.slice(Math.max(0, start - span), start);

/** Do two or more things of a list stand before this? Then a title names what a shop sells, not a page's subject. */
const isListed = (some: string): boolean => (some.match(/[,;|•·]/g)?.length ?? 0) > 1;

/** How far a list is looked at on either side of a word. */
const listSpan = 60;

/**
 * Is this one of several things in a row: with a sign of a list before it, and another in the same sentence; or on a line
 * of its own, as in the menu of a shop?
 */
function isAmongOthers(text: string, name: Token): boolean {
  if (name.end - name.start >= text.trim().length) return true;
  const some = before(text, name, listSpan);
  if (!/[,;|•·/、，،(]\s?(?:\p{L}{1,3} )?$/u.test(some)) return false;
  const after = text.slice(name.end, name.end + listSpan);
  const sentence = some.replace(/^.*[.!?:]\s/, '') + after.replace(/[.!?]\s.*$/, '');
  return (sentence.match(/[,;|•·/、，،]/g)?.length ?? 0) > 1;
}
