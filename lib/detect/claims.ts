import type { ClaimLexicon } from './notice-lexicon.ts';
import type { Steps } from './steps.ts';
import type { ClaimFound } from './types.ts';

/** Finds the claims that a block of text makes; ranges are in the text as it stands. */
export type ClaimFinder = (text: string) => Steps<Omit<ClaimFound, 'block'>[]>;

/** A sentence up to so many characters is marked whole; of a longer one only the words. */
const longest = 220;

/** Sentences end with a stop and a space, or with a line break of the page (U+2028, see `read-text.ts`). */
const sentences = /[^.!?\u2028]+(?:[.!?](?!\s)[^.!?\u2028]*)*[.!?]*/g;

/** Part of an address, as in a link written out. */
const slug = /^[^\s-]+-[^\s-]+-\S+$/;

/** What may stand between two words. */
const between = `[\\s,'’"“”–-]+`;
const words = (source: string, flags = ''): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${source.replaceAll('_', between)})(?![a-z0-9])`, flags);

/**
 * Builds the finder of claims. A sentence that asks, turns a claim round, disputes it or reports it ("is it safe?",
 * "not safe just because natural", "a myth", "vendors claim") makes no claim; nor of an effect one that only tells of
 * use or research, or hedges ("used to ease", "may ease"). A claim found in two ways is one.
 *
 * Nor is a claim taken from a sentence that tells of a death, an overdose or a crisis: who wrote it is not to be argued
 * with, and who reads it needs help and no answer.
 */
export function claimFinder(
  lexicon: ClaimLexicon,
  tellsOfCrisis: (sentence: string) => boolean,
): ClaimFinder {
  const negators = words(lexicon.negators);
  const rebuttals = words(lexicon.rebuttals);
  const reports = words(lexicon.reports);
  const losses = words(lexicon.losses);
  const claims = lexicon.claims.map(
    ([id, kind, source]) => ({ id, kind, search: words(source) }) as const,
  );
  // Most sentences make no claim: one search tells.
  const any = words(lexicon.claims.map((claim) => claim[2]).join('|'));
  return function* (text) {
    const found: Omit<ClaimFound, 'block'>[] = [];
    for (const { 0: said, index } of text.matchAll(sentences)) {
      yield;
      // Lower case by hand: the flag for it makes these expressions twenty times as slow to compile.
      const lower = said.toLowerCase();
      const sentence = lower.length === said.length ? lower : said;
      if (!any.test(sentence) || /\?\W*$/.test(sentence) || rebuttals.test(sentence)) continue;
      if (losses.test(sentence) || tellsOfCrisis(sentence)) continue;
      for (const { id, kind, search } of claims) {
        const match = search.exec(sentence);
        if (!match || slug.test(match[0])) continue;
        if (kind !== 'denies' && negators.test(sentence)) continue;
        if (kind === 'effect' && reports.test(sentence)) continue;
        const isWhole = sentence.trim().length <= longest;
        const [words, at] = isWhole ? [sentence, 0] : [match[0], match.index];
        const start = index + at + (words.length - words.trimStart().length);
        found.push({ id, start, end: start + words.trim().length });
      }
    }
    return found;
  };
}

/** Makes the quote of a claim: on one line, and without the amounts of any substance, which this product never shows. */
export function quoter(lexicon: ClaimLexicon): (said: string) => string {
  const amounts = words(lexicon.amounts, 'gi');
  return (said) => said.replace(/\s+/g, ' ').replace(amounts, '…');
}
