import type { NotedPage } from '../content/notes.ts';
import { quoter } from '../detect/claims.ts';
import { explaining } from '../detect/explain.ts';
import { finder } from '../detect/find.ts';
import type { CompiledLexicon } from '../detect/lexicon.ts';
import { noticing } from '../detect/notice.ts';
import type { NoticeLexicon } from '../detect/notice-lexicon.ts';
import type { Steps } from '../detect/steps.ts';
import type { Searched } from '../detect/weigh.ts';
import { readingPage } from './read.ts';

/** What is noted of a document, and where its claims stand: the first place of each that can be found again. */
export interface Noted {
  noted: NotedPage;
  ranges: Map<string, Range>;
}

/** Reads a document for the sidebar: why it shows, what else the page speaks of, which claims it makes where. */
export function* notingPage(
  document: Document,
  lexicon: CompiledLexicon,
  words: NoticeLexicon,
): Steps<Noted> {
  const { page, locate } = yield* readingPage(document);
  const find = finder(lexicon, page.lang);
  const searched: Searched[] = [];
  const verdict = yield* explaining(page, find, searched);
  const { claims, ...rest } = yield* noticing(page, find, words, searched);
  const ranges = new Map<string, Range>();
  for (const { id, block, start, end } of claims) {
    const range = ranges.has(id) ? null : locate(block, start, end);
    if (range) ranges.set(id, range);
  }
  const quoteOf = quoter(words.claims);
  const quotes = claims.map(({ id, block, start, end }) => ({
    id,
    quote: quoteOf(page.blocks[block]?.text.slice(start, end) ?? ''),
  }));
  return { noted: { verdict, notice: rest, claims: quotes }, ranges };
}
