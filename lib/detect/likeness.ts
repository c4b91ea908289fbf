import type { Token } from './find.ts';
import { before } from './nearness.ts';

/** How far before an opioid word a word of comparison makes it one. */
const compared = 30;
/** How far after it a word of likeness does, as in "Opiaten ähnlich". */
const likened = 20;
/** A word for a type, before an opioid word ("_") or after it or grown to it: "tipo opioide", "of the opioid type". */
const type = / (?:t[yi]p|тип)\p{L}? _|_\p{L}*(?:ty+p| (?:t[yi]p|тип)(?!i[cs]|ич))/u;
/** After an opioid word, "like" and its kin give examples within so many characters: "opioids like heroin". */
const exampled = 12;

/**
 * Tells of the words of a text whether they only say what something else is like, as in "acts like morphine" and
 * "opioid-type": such a word is no opioid that anybody takes or leaves.
 * @param of the terms of any of these codes
 */
export function likenessIn(
  text: string,
  of: (codes: string) => Token[],
): (token: Token) => boolean {
  const drugs = of('og');
  const likenesses = of('l');
  const replacements = of('su');
  const comparisons = of('c')
    .filter(
      (word) =>
        !drugs.some((other) => word.start >= other.end && word.start - other.end < exampled),
    )
    .concat(likenesses);
  return (token) =>
    type.test(`${before(text, token, 6)}_${text.slice(token.end, token.end + likened)}`) ||
    likenesses.some((word) => word.start >= token.end && word.start - token.end <= likened) ||
    comparisons.some(
      (word) =>
        token.start >= word.end &&
        token.start - word.end <= compared &&
        !replacements.some((other) => other.start >= word.end && other.end <= token.start),
    );
}
