import type { Token } from './find.ts';
import { isOneList } from './lists.ts';
import { between, gap, givesExamples, isOneSentence, namesDrugs } from './nearness.ts';

/** How far before an opioid word a word of comparison makes it one. */
const compared = 30;
/** How far it does where a withdrawal is likened to another: "symptoms like those seen in people who depend on opioids". */
const likenedWithdrawal = 80;
/** How far after it a word of likeness does, as in "Opiaten ähnlich". */
const likened = 20;
/** How far behind what is compared stand its examples: "on par with opioid withdrawal from drugs like heroin". */
const named = 70;
/** After an opioid word, "like" and its kin give examples within so many characters: "opioids like heroin". */
const exampled = 12;

/** Does a word stand between two others? */
const stands = (word: Token, after: Token, before: Token) =>
  word.start >= after.end && word.end <= before.start;

/**
 * Tells of the words of a text whether they only say what something else is like, as in "acts like morphine" and
 * "opioid-type": such a word is no opioid that anybody takes or leaves.
 * @param of the terms of any of these codes
 * @param dense what `density` says of the text
 */
export function likenessIn(
  text: string,
  of: (codes: string) => Token[],
  dense: number,
): (token: Token) => boolean {
  const drugs = of('ogm');
  const kinds = of('ow');
  const types = of('y');
  const likenesses = of('l');
  const replacements = of('sue');
  const leaving = of('dqk');
  const withdrawals = of('da');

  // A word that has its object before it takes no other: "similar to morphine" says so in Hungarian and Japanese.
  const comparisons = of('crl').filter(
    (word) =>
      !drugs.some((drug) => word.start >= drug.end && word.start - drug.end < exampled) &&
      !(word.code === 'c' && givesExamples(text, word)),
  );

  /** Has the comparison found its object, and is it of something else that the text goes on to tell? */
  const isOver = (word: Token, token: Token) =>
    drugs.some(
      (drug) =>
        stands(drug, word, token) &&
        (leaving.some((leave) => stands(leave, drug, token)) ||
          // Chinese has another sign between the things of a list.
          (dense > 1 && between(text, drug, token).includes(','))),
    );

  const likensWithdrawal = (word: Token, token: Token) =>
    word.code === 'r' &&
    isOneSentence(text, word, token) &&
    !drugs.some((drug) => stands(drug, word, token)) &&
    withdrawals.some(
      (one) =>
        word.start >= one.end &&
        gap(one, word) * dense <= likenedWithdrawal &&
        isOneSentence(text, one, word),
    );

  const isCompared = (word: Token, token: Token) => {
    const far = (token.start - word.end) * dense;
    return (
      far >= 0 &&
      ((far <= compared && isOneSentence(text, word, token)) ||
        (far <= likenedWithdrawal && likensWithdrawal(word, token))) &&
      !replacements.some((other) => stands(other, word, token)) &&
      !isOver(word, token)
    );
  };

  /** Does a comparison with a drug go on to this one, as in "the same as prescription painkillers or heroin"? */
  const isComparedNext = (token: Token) => {
    const drug = drugs.findLast((one) => one.end <= token.start);
    return (
      drug !== undefined &&
      isOneList(text, drug, token) &&
      !between(text, drug, token).includes(',') &&
      comparisons.some((word) => isCompared(word, drug))
    );
  };

  /** What it is named as an example of. */
  const kindOf = (token: Token) =>
    kinds.findLast(
      (kind) =>
        kind.end <= token.start &&
        gap(kind, token) <= named &&
        isOneSentence(text, kind, token) &&
        namesDrugs.test(between(text, kind, token)),
    );

  const isLikened = (token: Token): boolean =>
    types.some((word) =>
      word.start >= token.end
        ? word.start - token.end < likened && /^\p{L}* ?$/u.test(between(text, word, token))
        : token.start - word.end === 1,
    ) ||
    likenesses.some(
      (word) =>
        word.start >= token.end &&
        (word.start - token.end) * dense <= likened &&
        isOneSentence(text, token, word),
    ) ||
    comparisons.some((word) => isCompared(word, token)) ||
    isComparedNext(token);

  return (token) => {
    const kind = kindOf(token);
    return isLikened(token) || (kind !== undefined && isLikened(kind));
  };
}

/** How far from a withdrawal stands what likens it, and from that the drug that it is likened to. */
const besides = 30;
/** How far behind a withdrawal that something is likened to stands whose it is. */
const whose = 20;

/**
 * Tells of the withdrawals of a text whether they are likened to an opioid's, as in "withdrawals that mirror opiate
 * withdrawals", or something is likened to them, as in "like a milder form of withdrawal from opioids": such a one is of
 * something else.
 * @param of the terms of any of these codes
 * @param dense what `density` says of the text
 */
export function likenedIn(
  text: string,
  of: (codes: string) => Token[],
  dense: number,
): (withdrawal: Token) => boolean {
  // Most texts tell of no withdrawal.
  if (!of('d').length) return () => false;
  const drugs = of('ogmw');
  const isNext = (word: Token, next: Token, span = besides) =>
    next.start >= word.end && gap(word, next) * dense <= span && isOneSentence(text, word, next);
  const likenesses = of('r').filter((word) => drugs.some((drug) => isNext(word, drug)));
  const comparisons = of('cr').filter((word) => !givesExamples(text, word));
  const breaks = [...drugs, ...of('sue')];
  const isFree = (one: Token, other: Token) => !breaks.some((some) => stands(some, one, other));
  return (withdrawal) =>
    likenesses.some((word) => isNext(withdrawal, word) && isFree(withdrawal, word)) ||
    (drugs.some((drug) => isNext(withdrawal, drug, whose)) &&
      comparisons.some((word) => isNext(word, withdrawal) && isFree(word, withdrawal)));
}
