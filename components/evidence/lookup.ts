import type { Evidence, EvidenceFact, EvidenceSource } from '../../lib/content/types-pages.ts';

/** Finds facts and sources by id. */
export interface Known {
  fact: (id: string) => EvidenceFact | undefined;
  source: (id: string) => EvidenceSource | undefined;
}

/** Facts and sources of the Evidence page by id. */
export const lookUp = ({ facts, sources }: Evidence): Known => {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return { fact: (id) => factById.get(id), source: (id) => sourceById.get(id) };
};
