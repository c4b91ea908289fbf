import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { ContentError, type Problem } from '../content/compile-read.ts';

interface Texts {
  [key: string]: { message: string };
}

/** `$1`, `$2` … as a text has them, each once. */
const placesOf = (text: string): string =>
  [...new Set(text.match(/\$\d/g) ?? [])].sort().join(' ') || 'none';

/** The English key of a plural form that English lacks, `sidebar_moreFew` for one. */
const pluralOf = (key: string): string => key.replace(/(Zero|Two|Few|Many)$/, 'Other');

/**
 * What the interface texts of a language lack, have too many, or put in other places than English. The browser would
 * show English for a text that is missing and say nothing about it.
 * @param file path of the language's `messages.json`, for the problem
 */
export function messageProblems(file: string, english: Texts, local: Texts): Problem[] {
  const missing = Object.keys(english).filter((key) => !(key in local));
  return [
    ...missing.map((id) => ({ file, id, reason: 'has no translation' })),
    ...Object.entries(local).flatMap(([id, { message }]) => {
      const original = english[id] ?? english[pluralOf(id)];
      if (!original) return { file, id, reason: 'translates a text that English lacks' };
      const [ours, theirs] = [placesOf(original.message), placesOf(message)];
      if (ours === theirs) return [];
      return { file, id, reason: `has the places ${theirs} where English has ${ours}` };
    }),
  ];
}

/**
 * Holds every language of the interface against English.
 * @param paths of all `messages.json`
 * @throws ContentError naming file, text and reason of every problem found
 */
export function checkMessages(paths: string[]): void {
  const read = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8'));
  const source = paths.find((path) => path.includes(`${sep}en${sep}`));
  if (!source) throw new Error('public/_locales has no English.');
  const english = read(source);
  const problems = paths.flatMap((path) =>
    path === source ? [] : messageProblems(relative('', path), english, read(path)),
  );
  if (problems.length > 0) throw new ContentError(problems);
}
