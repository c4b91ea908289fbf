import type { CardRow, PageFile, SourceRow } from '../../data/schema.ts';
import type { Library } from './compile-library.ts';
import { sourcesFor, sourcesForClaim } from './compile-sources.ts';
import type { Relevance, Strength } from './types.ts';
import type { PackedCard, PackedClaim, PackedContent } from './types-packed.ts';
import type { Appointment, Evidence } from './types-pages.ts';
import { strengths } from './unpack.ts';

const month = (day: string): string => day.slice(0, 7);

const mostCommon = (values: string[]): string => {
  const count = (value: string) => values.filter((one) => one === value).length;
  return values.toSorted((one, other) => count(other) - count(one))[0] ?? '';
};

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
    strength: strengths[
      Math.max(...facts.map((fact) => strengths.indexOf(fact.strength)))
    ] as Strength,
    checked: month(facts.map((fact) => fact.checked).sort()[0] as string),
    dated: facts.some((fact) => fact.dated),
  };
};

const isDated = (ids: string[], { facts }: Library): boolean =>
  facts.some(({ id, dated }) => dated && ids.includes(id));

/** The words around the cards without what they rest on. */
const pageCopy = ({ headlines, main, ...page }: PageFile): PackedContent['page'] => ({
  ...(page as PackedContent['page']),
  headlines: mapValues(headlines, (lines) => lines.map(({ text }) => text)),
  main: mapValues(main, ({ text }) => text),
});

const mapValues = <K extends string, From, To>(
  from: Record<K, From>,
  change: (value: From) => To,
): Record<K, To> =>
  Object.fromEntries(
    Object.entries<From>(from).map(([key, value]) => [key, change(value)]),
  ) as Record<K, To>;

/** What the sidebar shows, and nothing else: no fact ids, no figures, no notes for reviewers. */
export const packContent = (library: Library): PackedContent => {
  const table: SourceRow[] = [];
  const at = (source: SourceRow): number => {
    const index = table.indexOf(source);
    return index < 0 ? table.push(source) - 1 : index;
  };
  const cards = library.cards.map((row): PackedCard => {
    const { strength, dated } = weigh(row, library);
    const texts = row.passages.map(({ text }) => text);
    const packed: PackedCard = [
      row.id,
      row.group,
      row.title,
      texts.length > 1 ? texts : (texts[0] as string),
      row.action?.text ?? 0,
      strengths.indexOf(strength),
      dated ? 1 : 0,
      sourcesFor(row, library).map(at),
    ];
    if (row.when) packed.push(row.when as Relevance);
    return packed;
  });
  const claims = library.claims.map(
    (row): PackedClaim => [
      row.id,
      row.claim,
      row.verdict,
      row.response,
      sourcesForClaim(row, library).map(at),
      isDated(row.facts, library) ? 1 : 0,
    ],
  );
  const months = [
    ...library.cards.map((row) => [row.id, weigh(row, library).checked] as const),
    ...library.claims.map((row) => [row.id, month(row.checked)] as const),
  ];
  const checked = mostCommon(months.map(([, one]) => one));
  return {
    locale: library.locale,
    fellBack: library.missing.length > 0,
    page: pageCopy(library.page),
    checked,
    checkedElse: Object.fromEntries(months.filter(([, one]) => one !== checked)),
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
    const { strength, checked, dated } = weigh(row, library);
    const { id, group, title, passages } = row;
    return {
      id,
      group,
      title,
      passages,
      ...(row.action && { action: row.action }),
      strength,
      checked,
      dated,
    };
  }),
  claims: library.claims.map((row) => ({
    ...row,
    checked: month(row.checked),
    dated: isDated(row.facts, library),
  })),
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

/** The page to take to an appointment. */
export const compileAppointment = ({ appointment, missing, page }: Library): Appointment => {
  const words = <T extends { facts: string[] }>({ facts: _, ...rest }: T): Omit<T, 'facts'> => rest;
  const { intro, kept, opener, tell, ask, urgent } = appointment;
  return {
    ...(missing.length > 0 && { fallback: page.fallback }),
    intro: intro.text,
    kept,
    opener: opener.text,
    tell: tell.map(words) as Appointment['tell'],
    ask: ask.map(words),
    urgent: urgent.text,
  };
};
