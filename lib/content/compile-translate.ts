import type { z } from 'zod';
import type { translated } from '../../data/schema.ts';
import type { Library } from './compile-library.ts';
import { type Problem, usedTwice } from './compile-read.ts';

type Row<K extends keyof typeof translated> = z.infer<(typeof translated)[K]>;

/** The rows of a locale by kind; a kind that the locale lacks is undefined. */
export type Translations = { [K in keyof typeof translated]?: Row<K>[] | undefined };

/**
 * Lays the texts of a translation over the English rows. Adds a problem for each row that the translation lacks,
 * has too much, or cuts in another number of passages.
 */
export const overlay = (
  library: Library,
  translations: Translations,
  problems: Problem[],
): Library => {
  const lay = <E extends { id: string }, T extends { id: string }>(
    kind: string,
    rows: E[],
    words: T[] | undefined,
    join: (row: E, words: T) => E | string,
  ): E[] => {
    if (!words) return rows;
    const file = `data/${kind}/${library.locale}.json`;
    const byId = new Map(words.map((row) => [row.id, row]));
    problems.push(...usedTwice(words.map(({ id }) => [file, id])));
    const known = new Set(rows.map((row) => row.id));
    for (const { id } of words) {
      if (!known.has(id))
        problems.push({ file, id, reason: 'translates a row that English lacks' });
    }
    return rows.map((row) => {
      const local = byId.get(row.id);
      const joined = local ? join(row, local) : 'has no translation';
      if (typeof joined !== 'string') return joined;
      problems.push({ file, id: row.id, reason: joined });
      return row;
    });
  };

  return {
    ...library,
    facts: lay('facts', library.facts, translations.facts, (row, { statement }) => ({
      ...row,
      statement,
    })),
    claims: lay('claims', library.claims, translations.claims, (row, { claim, response }) => ({
      ...row,
      claim,
      response,
    })),
    disagreements: lay(
      'disagreements',
      library.disagreements,
      translations.disagreements,
      (row, { title, text }) => ({ ...row, title, text }),
    ),
    cards: lay('cards', library.cards, translations.cards, (row, { title, passages, action }) => {
      if (passages.length !== row.passages.length) {
        return `has ${passages.length} passages where English has ${row.passages.length}`;
      }
      if (Boolean(action) !== Boolean(row.action)) {
        return row.action ? 'lacks the action' : 'has an action where English has none';
      }
      return {
        ...row,
        title,
        passages: row.passages.map((passage, at) => ({ ...passage, text: passages[at] as string })),
        ...(row.action && action ? { action: { ...row.action, text: action } } : {}),
      };
    }),
  };
};

/** True for what a translator leaves as it is, in files that are translated whole: ids, facts, signals. */
export const staysAsIs = (key: string, value: unknown): boolean =>
  ['id', 'when', 'facts', 'long'].includes(key) || (key === 'groups' && Array.isArray(value));

/**
 * What a file that is translated whole has other than the English one, its words aside: a text too few or too many, an id
 * or a fact changed. One problem for each place, named by its path.
 */
export const frameProblems = (file: string, english: unknown, local: unknown): Problem[] => {
  const walk = (one: unknown, other: unknown, path: string[]): Problem[] => {
    const say = (reason: string): Problem[] => [{ file, id: path.join('.') || '*', reason }];
    if (one === undefined) return say('is not in the English file');
    if (other === undefined) return say('has no translation');
    if (staysAsIs(path.at(-1) ?? '', one))
      return JSON.stringify(one) === JSON.stringify(other) ? [] : say('differs from English');
    if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
      return typeof one === typeof other ? [] : say('has another shape than English');
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) =>
      walk(one[key as keyof typeof one], other[key as keyof typeof other], [...path, key]),
    );
  };
  return walk(english, local, []);
};
