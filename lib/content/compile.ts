import type { CardRow, ClaimRow, SourceRow } from '../../data/schema.ts';
import type { Library } from './compile-library.ts';
import { sourcesFor } from './compile-sources.ts';
import type { Evidence, PackedCard, PackedContent, Strength } from './types.ts';

/** From firm to weak. Disputed is the last: both sides are told, so nothing firmer may be claimed. */
const order: Strength[] = ['established', 'reported', 'uncertain', 'disputed'];

const month = (day: string): string => day.slice(0, 7);

const factsOf = (row: CardRow, library: Library) => {
  const byId = new Map(library.facts.map((fact) => [fact.id, fact]));
  return row.passages
    .flatMap((passage) => passage.facts)
    .map((id) => byId.get(id))
    .filter((fact) => fact !== undefined);
};

/** A card is as firm as the weakest fact it tells, and as fresh as the oldest. */
const weigh = (row: CardRow, library: Library) => {
  const facts = factsOf(row, library);
  return {
    strength: order[Math.max(...facts.map((fact) => order.indexOf(fact.strength)))] as Strength,
    checked: month(facts.map((fact) => fact.checked).sort()[0] as string),
    dated: facts.some((fact) => fact.dated),
  };
};

/** What the sidebar shows, and nothing else: no fact ids, no figures, no notes for reviewers. */
export const packContent = (library: Library): PackedContent => {
  const table: SourceRow[] = [];
  const at = (source: SourceRow): number => {
    const index = table.indexOf(source);
    return index < 0 ? table.push(source) - 1 : index;
  };
  const byId = new Map(library.sources.map((source) => [source.id, source]));
  const linked = (row: ClaimRow) =>
    row.sources.map((id) => byId.get(id) as SourceRow).filter((source) => source.url);

  const cards = library.cards.map((row): PackedCard => {
    const { dated, ...weight } = weigh(row, library);
    return {
      id: row.id,
      group: row.group,
      title: row.title,
      passages: row.passages.map(({ text }) => text),
      ...(row.action && { action: row.action.text }),
      ...weight,
      ...(dated && { dated }),
      sources: sourcesFor(row, library).map(at),
      ...(row.when && { when: row.when as NonNullable<PackedCard['when']> }),
    };
  });
  const claims = library.claims.map((row) => ({
    id: row.id,
    claim: row.claim,
    verdict: row.verdict,
    response: row.response,
    sources: linked(row).slice(0, 3).map(at),
    checked: month(row.checked),
  }));
  return {
    locale: library.locale,
    fellBack: library.missing.length > 0,
    page: library.page as PackedContent['page'],
    sources: table.map(({ label, url }) => [label, url as string]),
    cards,
    claims,
  };
};

/** Everything for the Evidence page; figures and notes for reviewers stay behind. */
export const compileEvidence = (library: Library): Evidence => ({
  locale: library.locale,
  fellBack: library.missing.length > 0,
  fallback: library.page.fallback,
  copy: library.evidence as Evidence['copy'],
  groups: library.page.groups as Evidence['groups'],
  cards: library.cards.map((row) => {
    const { strength, checked } = weigh(row, library);
    const { id, group, title, passages } = row;
    return {
      id,
      group,
      title,
      passages,
      ...(row.action && { action: row.action }),
      strength,
      checked,
    };
  }),
  claims: library.claims.map((row) => ({ ...row, checked: month(row.checked) })),
  facts: library.facts.map(({ reviewers: _, ...row }) => ({ ...row, checked: month(row.checked) })),
  sources: library.sources.map(({ id, label, publisher, title, kind, url, published }) => ({
    id,
    label,
    publisher,
    title,
    kind,
    ...(url && { url }),
    ...(published && { published }),
  })),
  disagreements: library.disagreements,
});
