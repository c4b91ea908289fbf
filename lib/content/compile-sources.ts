import type { CardRow, SourceRow } from '../../data/schema.ts';
import type { Library } from './compile-library.ts';

/** How many sources a card shows; the Evidence page shows them all. */
const shown = 3;

/**
 * The sources that a card shows: those that its row names, else the first linked source of each fact of its
 * passages, of different kinds where there is a choice (EV-12).
 */
export const sourcesFor = (
  row: CardRow,
  library: Pick<Library, 'facts' | 'sources'>,
): SourceRow[] => {
  const byId = new Map(library.sources.map((source) => [source.id, source]));
  const linked = (ids: readonly string[]) =>
    ids.map((id) => byId.get(id)).filter((source) => source?.url) as SourceRow[];
  if (row.sources) return linked(row.sources);

  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  const lists = (passages: { facts: string[] }[]) =>
    passages
      .flatMap((passage) => passage.facts)
      .map((id) => linked(facts.get(id)?.sources ?? []))
      .filter((list) => list.length > 0);
  const own = lists(row.passages);
  const from = own.length > 0 ? own : lists(row.action ? [row.action] : []);

  const picked: SourceRow[] = [];
  const take = (source: SourceRow | undefined) => {
    if (source && picked.length < shown && !picked.includes(source)) picked.push(source);
  };
  for (const list of from) {
    if (list.some((source) => picked.includes(source))) continue;
    take(list.find((source) => !picked.some(({ kind }) => kind === source.kind)) ?? list[0]);
  }
  for (const source of from.flat()) {
    if (!picked.some(({ kind }) => kind === source.kind)) take(source);
  }
  return picked;
};
