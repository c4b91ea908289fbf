import type { Topic } from '../detect/types.ts';
import type { Card, Content, Group, PageCopy, PageNotices, Relevance } from './types.ts';

/** A card and, where it fits this page, one line that says why it stands first. */
export interface ChosenCard extends Card {
  why?: string;
}

/** The cards of one group inside a section. */
export interface Part {
  group: Group;
  /** Absent where the section has one group: its own title says it. */
  title?: string;
  cards: ChosenCard[];
}

/** One disclosure of the sidebar, filled. */
export interface Section {
  id: string;
  title: string;
  line: string;
  /** It stands above all others and open, because the page carries the signal it waits for (EV-9). */
  lead: boolean;
  parts: Part[];
}

/** Why a card fits the page: substances and products by name first, then what else the page speaks of. */
const reason = (when: Relevance | undefined, notices: PageNotices, page: PageCopy) => {
  if (!when) return undefined;
  const both = (wanted: readonly string[] | undefined, seen: readonly string[]) =>
    (wanted ?? []).filter((one) => seen.includes(one));
  const names = [
    ...both(when.substances, notices.substances),
    ...both(when.products, notices.products),
  ].map((id) => page.names[id] ?? id);
  if (names.length > 0) return page.why.named.replace('{names}', names.join(', '));
  const other = [
    ...both(when.signals, notices.signals),
    ...both(when.pageTypes, [notices.pageType]),
  ][0];
  return other && page.why[other as keyof PageCopy['why']];
};

/**
 * The sections of the sidebar that hold cards, in order, and inside each group the cards that fit the page first.
 * No card is left out: what does not fit the page only stands later. A section that waits for a signal takes
 * its groups from the others when the signal is there, and leads.
 */
export const chooseCards = (
  { cards, page }: Content,
  { topic, notices }: { topic: Topic; notices: PageNotices },
): Section[] => {
  // A page about neither has nothing that could fit; the reader opened the sidebar there by hand.
  const heard = topic !== 'none';
  const leads = page.sections.filter(({ when }) => heard && when && notices.signals.includes(when));
  const taken = new Set(leads.flatMap(({ groups }) => groups));

  const part = (group: Group, alone: boolean): Part => {
    const chosen = cards
      .filter((card) => card.group === group)
      .map((card): ChosenCard => {
        const why = heard ? reason(card.when, notices, page) : undefined;
        return why ? { ...card, why } : card;
      });
    return {
      group,
      ...(alone ? {} : { title: page.groups[group] }),
      cards: [...chosen.filter(({ why }) => why), ...chosen.filter(({ why }) => !why)],
    };
  };

  return [...leads, ...page.sections.filter(({ when }) => !when)]
    .map(({ id, title, line, groups, when }) => {
      const kept = groups.filter((group) => when || !taken.has(group));
      return {
        id,
        title,
        line,
        lead: Boolean(when),
        parts: kept
          .map((group) => part(group, groups.length === 1))
          .filter((one) => one.cards.length > 0),
      };
    })
    .filter(({ parts }) => parts.length > 0);
};
