import sentence from '../../data/lexicon/sentence.json' with { type: 'json' };
import type { Token } from './find.ts';

/** Characters between two words. */
export const gap = (one: Token, other: Token): number =>
  Math.max(one.start - other.end, other.start - one.end);

/** The text between two words. */
export const between = (text: string, one: Token, other: Token): string =>
  text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));

const sentenceEnd = new RegExp(`(?<! (?:${sentence.shortForms.join('|')}))[.!?;] |[。！？；]`, 'g');

/**
 * How many sentences, or clauses with a semicolon, end between two words? A short form ends none: "Opiat- bzw.
 * Heroinentzug", "po tzv. opioidech".
 */
export const sentencesBetween = (text: string, one: Token, other: Token): number =>
  between(text, one, other).match(sentenceEnd)?.length ?? 0;

/** Does no sentence end between two words? */
export const isOneSentence = (text: string, one: Token, other: Token): boolean =>
  !sentencesBetween(text, one, other);

/** A word for drugs at large, of which an opioid may be named as an example. */
const drugs = `(?:${sentence.drugs.join('|')})\\p{L}*`;
/** Does a text name drugs at large? */
export const namesDrugs = new RegExp(drugs, 'u');
const beforeExample = new RegExp(`${drugs},?(?: \\p{L}+)?,? $`, 'u');
const toExample = new RegExp(
  `^\\p{L}* (?:\\p{L}+ ){0,2}\\p{L}*${drugs}(?:,?[ '’]\\p{L}+){1,4}[ '’]$`,
  'u',
);
const afterMarker = new RegExp(
  `^\\p{L}*(?: \\p{L}+){0,2},? (?:${sentence.examples.join('|')})(?: \\p{L}+){0,4} $`,
  'u',
);

/** Does a word stand right after drugs at large, as "like" in "hard drugs like heroin"? Then it gives examples. */
export const givesExamples = (text: string, word: Token): boolean =>
  beforeExample.test(before(text, word, 40));

/**
 * Is the second an example of what the first is told of, as in "addiction to hard drugs such as heroin", or of the first
 * itself, as in "severe addictions, for example to heroin"?
 */
export function isItsExample(text: string, one: Token, other: Token): boolean {
  if (other.start <= one.end || gap(one, other) >= 70) return false;
  const words = between(text, one, other);
  return toExample.test(words) || afterMarker.test(words);
}

/** Japanese and Korean letters: there the object stands before its verb. */
const objectFirst = '\\u3040-\\u30ff\\uac00-\\ud7a3';
const toObject = new RegExp(
  `^[^\\P{L}${objectFirst}]*(?: (?!(?:${sentence.means.join('|')}) )[^\\P{L}${objectFirst}]{1,3})? ?$`,
  'u',
);

/** Does a word have the next one for its object, as in "stop the kratom", but not in "stop with kratom"? */
export const isItsObject = (text: string, word: Token, next: Token): boolean =>
  toObject.test(between(text, word, next));

/** The text that stands up to so many characters before a word. */
export const before = (text: string, { start }: Token, span: number): string =>
  text.slice(Math.max(0, start - span), start);

/** How many letters of an alphabet a character of a text is worth: Chinese, Japanese and Korean say as much in half. */
export const density = (text: string): number =>
  (text.match(/[\u3040-\ud7ff]/g)?.length ?? 0) * 4 > text.length ? 2 : 1;
