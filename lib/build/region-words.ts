import { idsIn, type Problem, type Reader, usedTwice } from '../content/compile-read.ts';

/** The words for rows, of one file. */
export interface WordsFile<Words> {
  file: string;
  /** The sound ones. */
  words: Words[];
  /** As they stand in the file. */
  rows: unknown;
}

interface Task<Words> {
  /** The file with the rows that the words are for. */
  rowsFile: string;
  english: WordsFile<Words>;
  /** The translation, where there is one. */
  local: WordsFile<Words> | undefined;
  /** What a translation may say although English does not. */
  mayAdd: (keyof Words)[];
}

/** The file with the words of a locale, or undefined where it has none and English stands in. */
export const localFile = ({ files }: Reader, kind: string, locale: string): string | undefined => {
  const file = `data/${kind}/${locale}.json`;
  return locale !== 'en' && file in files ? file : undefined;
};

const numbersOf = (texts: unknown[]): string =>
  (texts.join(' ').match(/\d+/g) ?? []).sort().join(' ') || 'none';

/** What a translation of one row lacks, has too much or counts otherwise. */
function* differences<Words extends { id: string }>(
  english: Words,
  local: Words,
  mayAdd: (keyof Words)[],
): Iterable<string> {
  for (const key of Object.keys(english)) if (!(key in local)) yield `lacks "${key}"`;
  for (const key of Object.keys(local))
    if (!(key in english) && !mayAdd.some((one) => one === key))
      yield `has "${key}" where English has none`;
  const shared = (Object.keys(english) as (keyof Words)[]).filter((key) => key in local);
  const [ours, theirs] = [english, local].map((words) =>
    numbersOf(shared.map((key) => words[key])),
  );
  if (ours !== theirs) yield `has the numbers ${theirs} where English has ${ours}`;
}

/**
 * The words to show for each row, by id: of the translation, or of English where there is none. Adds a problem for
 * words without a row, and for each row that a translation lacks, cuts short, adds to, or gives other numbers: a wrong
 * hour or number does more harm than an English sentence.
 */
export function wordsById<Words extends { id: string }>(
  { files, problems }: Reader,
  { rowsFile, english, local, mayAdd }: Task<Words>,
): Map<string, Words> {
  const known = new Set(idsIn(files[rowsFile]));
  for (const { file, rows } of local ? [english, local] : [english]) {
    problems.push(...usedTwice(idsIn(rows).map((id) => [file, id])));
    for (const id of idsIn(rows))
      if (!known.has(id))
        problems.push({ file, id, reason: `has words, but no row in ${rowsFile}` });
  }
  if (local) problems.push(...untranslated(english, local, mayAdd));
  return new Map((local ?? english).words.map((one) => [one.id, one]));
}

function untranslated<Words extends { id: string }>(
  english: WordsFile<Words>,
  { file, words, rows }: WordsFile<Words>,
  mayAdd: (keyof Words)[],
): Problem[] {
  const there = new Set(idsIn(rows));
  const byId = new Map(words.map((one) => [one.id, one]));
  return english.words.flatMap((original) => {
    const { id } = original;
    if (!there.has(id)) return { file, id, reason: 'has no translation' };
    const own = byId.get(id);
    if (!own) return [];
    return [...differences(original, own, mayAdd)].map((reason) => ({ file, id, reason }));
  });
}
