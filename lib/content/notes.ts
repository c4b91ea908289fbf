import { isMatch, type Notice, type Verdict } from '../detect/types.ts';
import { chooseCards, type Section } from './cards.ts';
import type { Claim, Content, Signal } from './types.ts';

/** A claim that stands on the page, with the page's own words. */
export interface FoundClaim {
  claim: Claim;
  /** The words as they stand on the page; shown to this reader only, never sent or kept. */
  quote: string;
}

/** What the sidebar says about a page: chosen, put in order and ready to show. */
export interface Notes {
  headline: string;
  message: string;
  sections: Section[];
  /** Each claim once, in the order of the page. */
  claims: FoundClaim[];
  verdict: Verdict;
  /** Said where some words are English because they are not translated yet. */
  fallback?: string;
}

/** What is known of a page when its notes are made. */
export interface NotedPage {
  verdict: Verdict;
  notice: Omit<Notice, 'claims'>;
  /** Claims found, in the order of the page, each as often as it stands there. */
  claims: readonly { id: string; quote: string }[];
}

const signalsOf = ({ crisis, pregnancy, doses }: NotedPage['notice']): Signal[] => [
  ...(crisis ? (['crisis'] as const) : []),
  ...(pregnancy ? (['pregnancy'] as const) : []),
  ...(doses ? (['dose'] as const) : []),
];

/** Everything the sidebar says about a page. `headline` picks one of the reviewed ones (EV-10). */
export const notesFor = (content: Content, noted: NotedPage, headline: number): Notes => {
  const { page, claims, fellBack } = content;
  const { verdict, notice } = noted;
  const { topic } = verdict;
  const about = isMatch(topic) ? topic : 'other';
  const headlines = page.headlines[about];
  const found = new Map(noted.claims.toReversed().map(({ id, quote }) => [id, quote]));
  const inOrder = [...new Set(noted.claims.map(({ id }) => id))];
  return {
    headline: headlines[headline % headlines.length] ?? '',
    message: page.main[about],
    sections: chooseCards(content, {
      topic,
      notices: {
        substances: notice.substances,
        products: notice.products,
        signals: signalsOf(notice),
        pageType: notice.type,
      },
    }),
    claims: inOrder.flatMap((id) => {
      const claim = claims.find((one) => one.id === id);
      return claim ? [{ claim, quote: found.get(id) ?? claim.claim }] : [];
    }),
    verdict,
    ...(fellBack ? { fallback: page.fallback } : {}),
  };
};
