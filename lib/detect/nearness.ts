import type { Token } from './find.ts';

/** Characters between two words. */
export const gap = (one: Token, other: Token): number =>
  Math.max(one.start - other.end, other.start - one.end);

/** The text between two words. */
export const between = (text: string, one: Token, other: Token): string =>
  text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));

/** Does no sentence end between two words? */
export const isOneSentence = (text: string, one: Token, other: Token): boolean =>
  !/[.!?] |[。！？]/.test(between(text, one, other));

/** The text that stands up to so many characters before a word. */
export const before = (text: string, { start }: Token, span: number): string =>
  text.slice(Math.max(0, start - span), start);

/** How many letters of an alphabet a character of a text is worth: Chinese, Japanese and Korean say as much in half. */
export const density = (text: string): number =>
  (text.match(/[\u3040-\ud7ff]/g)?.length ?? 0) * 4 > text.length ? 2 : 1;
