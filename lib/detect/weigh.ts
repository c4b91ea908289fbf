import type { Finder, Token } from './find.ts';
import type { Code } from './lexicon.ts';
import { likenedIn, likenessIn } from './likeness.ts';
import {
  isAmongOthers,
  isGloss,
  isItsEffect,
  isListed,
  isMenu,
  isOneList,
  listedIn,
} from './lists.ts';
import {
  before,
  between,
  density,
  gap,
  isItsExample,
  isItsObject,
  isOneSentence,
  sentencesBetween,
} from './nearness.ts';
import { normalise } from './normalise.ts';
import type { Place } from './types.ts';
import type { Weights } from './weights.ts';

/** Characters weighed at a time: a few ms. */
export const piece = 10_000;

/** A text in the pieces in which it is weighed; judge and explanation cut alike, so that they agree. */
export function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
}

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
/** How far from an opioid word stands what is not to be taken together with it. */
const mixed = 30;
/** So near kratom is of one phrase with an opioid that follows. */
const close = 12;
/** How far kratom may stand from such words to be of one passage. */
const passage = 280;

/** A text of the page in its normal form, and the terms in it. */
export type Searched = [text: string, tokens: Token[]];

/** Puts one text of the page on the balance; returns what was found in it. */
export function weigh(
  weights: Weights,
  place: Place | 'host',
  raw: string,
  find: Finder,
): Searched {
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
  // Most texts of most pages hold none of our words: all that follows counts these.
  if (!tokens.length) return [text, tokens];
  weights.weak += of('j').length;
  weights.opioid += of('ogmwt').length;
  if (isText && isMenu(text, of)) return [text, tokens];
  const dense = density(text);
  /** What is named in a row with other things has no more to do with the next sentence than these. */
  const listed = new Set(names.filter((name) => isAmongOthers(text, name)));
  const isCompared = likenessIn(text, of, dense);
  const isLikened = likenedIn(text, of, dense);
  const isInList = listedIn(text, of);
  const opioids = of('om').filter((token) => !isCompared(token));
  // A pain medicine is left or craved only where it is an opioid; what eases pain in its place need have to do with none.
  const leavable = [...opioids, ...of('g').filter((token) => !isCompared(token))];
  const talk = of('dwqasu');
  const mixtures = of('b');
  if (place !== 'body' && opioids.length + of('wt').length)
    weights[
      place === 'heading' ? 'opioidHeadings' : place === 'address' ? 'opioidInPath' : 'opioidNamed'
    ]++;
  weights.withdrawal += of('d').length;
  weights.methadone += of('m').filter((token) => !isInList(token)).length;
  // "Autopsy: fentanyl, kratom, cocaine" lists them and says nothing of the one for the other.
  const isBoth = (drug: Token) => names.some((name) => !between(text, drug, name).includes(','));
  if (place === 'title' && subjects && opioids.some(isBoth)) weights.titled++;
  // On a page about something else, a medicine that is only named may be one of a drug test.
  const isTalkedOf = (medicine: Token) => talk.some((word) => gap(word, medicine) <= passage);
  /** Is this opioid one of the things that a text warns to take together? */
  const isMixed = (drug: Token) =>
    mixtures.some((word) => gap(word, drug) <= mixed && isOneSentence(text, word, drug));
  /**
   * Is a withdrawal that of an opioid near it? If it is told of in the same sentence as kratom, it is no matter of what
   * another one names; nor is it of an opioid that is not to be mixed.
   */
  const isOf = (withdrawal: Token, drug: Token) => {
    const ends = sentencesBetween(text, withdrawal, drug);
    if (ends !== 1) return ends === 0;
    return (
      !isMixed(drug) &&
      !names.some(
        (name) => gap(name, withdrawal) <= passage && isOneSentence(text, withdrawal, name),
      )
    );
  };
  /**
   * Is it kratom that is left or taken, and the opioid named for another reason: "stop kratom if you are given opioids",
   * "what opioids it holds makes it hard to stop kratom"? Not if the two are a list, or the opioid stands close: "kratom
   * for opioids", in Arabic "freed me kratom of opioids", in Japanese "opioids to stop, kratom I drink".
   */
  const isKratoms = (word: Token, drug: Token) =>
    names.some(
      (name) =>
        name.start >= word.end &&
        (drug.end <= word.start
          ? (word.start - drug.end) * dense > close &&
            (name.start - word.end) * dense <= close &&
            isItsObject(text, word, name)
          : (drug.start - name.end) * dense > close && !isOneList(text, name, drug)),
    );
  /** Does kratom stand between two words? */
  const parts = (one: Token, other: Token) =>
    names.some((name) => name.start >= one.end !== name.start >= other.end);
  /**
   * Does a word tell of something else in place of these opioids? One in place of another is a choice of medicines; but
   * kratom parts the word from what is another matter: "heroin killed him, so I take kratom instead of pills".
   */
  const isSwap = (word: Token, drugs: Token[]) =>
    [drugs, drugs.filter((drug) => !parts(word, drug))].some(
      (some) => new Set(some.map((drug) => drug.start < word.start)).size === 1,
    );
  for (const token of tokens) {
    const [distance, points] = worth[token.code] ?? [0, 0];
    if (!points) continue;
    const near = names.some(
      (name) =>
        gap(name, token) <= passage && (!listed.has(name) || isOneSentence(text, name, token)),
    );
    if (near && token.code !== 'a') weights.nearLeaving++;
    if (near && token.code === 'd') weights.nearWithdrawal++;
    const isNear = (other: Token) => {
      const far = gap(token, other);
      if (token.code === 'd')
        return (
          far * dense <= distance &&
          isOf(token, other) &&
          !isLikened(token) &&
          !isItsEffect(text, other, token)
        );
      const isClose = far <= distance && isOneSentence(text, token, other);
      if (token.code !== 'a')
        return isClose && !('qu'.includes(token.code) && isKratoms(token, other));
      // "Heroin, alcohol and other addictions" is a list of what a clinic treats.
      return (
        (isClose && !between(text, token, other).includes(',')) || isItsExample(text, token, other)
      );
    };
    const counts = distance
      ? token.code === 's'
        ? isSwap(token, opioids.filter(isNear))
        : leavable.some(
            (other) =>
              isNear(other) &&
              // "Painkiller or addictive drug?" asks; who is addicted to painkillers, or has a painkiller addiction, is told of so.
              (token.code !== 'a' || other.code !== 'g' || token.start - other.end <= 1),
          )
      : // Buprenorphine among other opioids is one of a list: of a drug test, a study, a coroner.
        !isCompared(token) && (token.code === 'w' || !isInList(token));
    if (!counts) continue;
    weights.points += points;
    if (near && token.code !== 'a' && (token.code !== 't' || isTalkedOf(token)))
      weights.nearPoints += points;
  }
  return [text, tokens];
}
