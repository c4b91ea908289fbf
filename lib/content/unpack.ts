import type { Content, PackedContent, SourceLink } from './types.ts';

/** Undoes the packing of `virtual:sidelight/content`: cards and claims get their sources back. */
export const unpack = ({ sources, cards, claims, ...rest }: PackedContent): Content => {
  const links = sources.map(([label, url], at): SourceLink => ({ id: String(at), label, url }));
  const pick = (indexes: number[]) => indexes.map((at) => links[at] as SourceLink);
  return {
    ...rest,
    cards: cards.map(({ passages, action, ...card }) => ({
      ...card,
      passages: passages.map((text) => ({ text })),
      ...(action && { action: { text: action } }),
      sources: pick(card.sources),
    })),
    claims: claims.map((claim) => ({ ...claim, sources: pick(claim.sources) })),
  };
};
