import type { Library } from './compile-library.ts';
import { type Problem, usedTwice } from './compile-read.ts';
import { sourcesFor } from './compile-sources.ts';

const files = {
  sources: 'data/sources.json',
  facts: 'data/facts/en.json',
  cards: 'data/cards/en.json',
  claims: 'data/claims/en.json',
  disagreements: 'data/disagreements/en.json',
} as const;

/** Judges what no single row can show: ids that must exist, ids used twice, links that readers can open. */
export const checkLibrary = (library: Library): Problem[] => {
  const problems: Problem[] = [];
  const facts = new Map(library.facts.map((row) => [row.id, row]));
  const sources = new Map(library.sources.map((row) => [row.id, row]));

  const ids = (kind: 'facts' | 'cards' | 'claims' | 'disagreements'): [string, string][] =>
    library[kind].map(({ id }) => [files[kind], id]);
  problems.push(
    // The Evidence page has one anchor per id, so these share one space.
    ...usedTwice([...ids('facts'), ...ids('cards'), ...ids('claims'), ...ids('disagreements')]),
    ...usedTwice(library.sources.map(({ id }) => [files.sources, id])),
    ...usedTwice(
      library.sources.map(({ label }) => [files.sources, label]),
      'a label',
    ),
  );

  const names = (file: string, id: string, wanted: readonly string[]) => {
    for (const fact of wanted) {
      if (!facts.has(fact)) problems.push({ file, id, reason: `names the unknown fact "${fact}"` });
    }
  };
  const rests = (file: string, id: string, wanted: readonly string[]) => {
    for (const source of wanted) {
      if (!sources.has(source)) {
        problems.push({ file, id, reason: `names the unknown source "${source}"` });
      }
    }
  };
  const within = (file: string, id: string, shown: readonly string[], from: readonly string[]) => {
    const allowed = new Set(from.flatMap((fact) => facts.get(fact)?.sources ?? []));
    for (const source of shown) {
      if (sources.has(source) && !allowed.has(source)) {
        problems.push({
          file,
          id,
          reason: `shows the source "${source}" that none of its facts rests on`,
        });
      }
    }
  };

  for (const row of library.facts) rests(files.facts, row.id, row.sources);
  for (const row of library.cards) {
    const used = [...row.passages, ...(row.action ? [row.action] : [])].flatMap(
      (passage) => passage.facts,
    );
    names(files.cards, row.id, used);
    rests(files.cards, row.id, row.sources ?? []);
    within(files.cards, row.id, row.sources ?? [], used);
    if (sourcesFor(row, library).length === 0) {
      problems.push({ file: files.cards, id: row.id, reason: 'has no source with a link' });
    }
  }
  for (const row of library.claims) {
    names(files.claims, row.id, row.facts);
    rests(files.claims, row.id, row.sources);
    within(files.claims, row.id, row.sources, row.facts);
    if (!row.sources.some((id) => sources.get(id)?.url)) {
      problems.push({ file: files.claims, id: row.id, reason: 'has no source with a link' });
    }
  }
  const { intro, opener, tell, ask, urgent } = library.appointment;
  for (const passage of [intro, opener, ...tell, ...ask, urgent]) {
    names('data/appointment/en.json', 'id' in passage ? passage.id : '*', passage.facts);
  }
  for (const [topic, { text: _, facts: rests = [] }] of Object.entries(library.page.main))
    names('data/page/en.json', `main.${topic}`, rests);
  for (const [topic, lines] of Object.entries(library.page.headlines))
    for (const { facts: rests = [] } of lines)
      names('data/page/en.json', `headlines.${topic}`, rests);
  for (const [key, rests] of Object.entries(library.interfaceFacts))
    names('data/interface.json', key, rests);
  for (const row of library.disagreements) names(files.disagreements, row.id, row.facts);
  return problems;
};
