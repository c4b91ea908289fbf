import type { CardRow, ClaimRow, SourceRow } from '../../data/schema.ts';
import type { Library } from './compile-library.ts';

type Known = Pick<Library, 'facts' | 'sources' | 'cards'>;

/** How many sources a card shows; the Evidence page shows them all. */
const shown = 2;

const linkedSources = ({ sources }: Known, ids: readonly string[]): SourceRow[] =>
  ids.flatMap((id) => sources.filter((source) => source.id === id && source.url));

/** For each fact of these passages, its sources that readers can open. */
const listsOf = (library: Known, passages: { facts: string[] }[]): SourceRow[][] =>
  passages
    .flatMap((passage) => passage.facts)
    .map((id) => library.facts.find((fact) => fact.id === id)?.sources ?? [])
    .map((ids) => linkedSources(library, ids))
    .filter((list) => list.length > 0);

const ownLists = (library: Known, { passages, action }: CardRow): SourceRow[][] => {
  const own = listsOf(library, passages);
  return own.length > 0 ? own : listsOf(library, action ? [action] : []);
};

const counts = new WeakMap<Known['cards'], Map<string, number>>();

/** On how many cards each source could be shown. */
const reach = (library: Known): Map<string, number> => {
  const before = counts.get(library.cards);
  if (before) return before;
  const count = new Map<string, number>();
  for (const row of library.cards) {
    for (const { id } of new Set(ownLists(library, row).flat())) {
      count.set(id, (count.get(id) ?? 0) + 1);
    }
  }
  counts.set(library.cards, count);
  return count;
};

/**
 * One source of the first list and one of another kind, the most used first where there is a choice; where all are of one
 * kind, one of a fact that has none yet.
 */
const pick = (lists: SourceRow[][], library: Known, byFact = lists): SourceRow[] => {
  const uses = reach(library);
  const common = (list: SourceRow[]) =>
    list.toSorted((one, other) => (uses.get(other.id) ?? 0) - (uses.get(one.id) ?? 0));
  const picked: SourceRow[] = [];
  for (const list of [...lists, lists.flat()]) {
    const next = common(list).find((source) => !picked.some(({ kind }) => kind === source.kind));
    if (next && picked.length < shown) picked.push(next);
  }
  // Two of a kind are better than a statement whose source is not shown.
  for (const list of byFact) {
    if (picked.length < shown && !list.some((source) => picked.includes(source)))
      picked.push(...common(list).slice(0, 1));
  }
  return picked;
};

/**
 * The sources that a card shows: those that its row names; else one for its first fact and one of another kind
 * (EV-12). Where there is a choice, the source that most cards rest on: a few sources met again and again are
 * easier to judge than many, and keep the bundle small.
 */
export const sourcesFor = (row: CardRow, library: Known): SourceRow[] =>
  row.sources ? linkedSources(library, row.sources) : pick(ownLists(library, row), library);

/** The sources that the answer to a claim shows, chosen like those of a card. */
export const sourcesForClaim = (row: ClaimRow, library: Known): SourceRow[] => {
  const own = linkedSources(library, row.sources);
  const byFact = listsOf(library, [row]).map((list) => list.filter((one) => own.includes(one)));
  return pick(
    [own],
    library,
    byFact.filter((list) => list.length > 0),
  );
};
