import type { Content, SourceLink, Strength } from './types.ts';
import type { PackedContent } from './types-packed.ts';

/** From firm to weak. Disputed is the last: both sides are told, so nothing firmer may be claimed. */
export const strengths: Strength[] = ['established', 'reported', 'uncertain', 'disputed'];

/** Undoes the packing of `virtual:sidelight/content`. */
export const unpack = (packed: PackedContent): Content => {
  const links = packed.sources.map(
    ([label, url], at): SourceLink => ({ id: String(at), label, url }),
  );
  const pick = (indexes: number[]) => indexes.map((at) => links[at] as SourceLink);
  const checked = (id: string) => packed.checkedElse[id] ?? packed.checked;
  return {
    locale: packed.locale,
    fellBack: packed.fellBack,
    page: packed.page,
    cards: packed.cards.map(
      ([id, group, title, passages, action, strength, dated, sources, when]) => ({
        id,
        group,
        title,
        passages: [passages].flat().map((text) => ({ text })),
        ...(action && { action: { text: action } }),
        strength: strengths[strength] as Strength,
        checked: checked(id),
        ...(dated && { dated: true }),
        sources: pick(sources),
        ...(when && { when }),
      }),
    ),
    claims: packed.claims.map(([id, claim, verdict, response, sources, dated]) => ({
      id,
      claim,
      verdict,
      response,
      sources: pick(sources),
      checked: checked(id),
      ...(dated && { dated: true }),
    })),
  };
};
