import { type LawSourceRow, type LawWords, lawRow, lawWords } from '../../data/schema-law.ts';
import { idsIn, type Reader, usedTwice } from '../content/compile-read.ts';
import type { LegalRow } from '../content/types-region.ts';
import { localFile, wordsById } from './region-words.ts';

export const lawFile = 'data/law.json';

/** Checks the rows of law and gives them with the words of a locale; `read.problems` has what is wrong with them. */
export function compileLaw(read: Reader, locale: string): LegalRow[] {
  const { problems } = read;
  const rows = read.rows(lawFile, lawRow);
  problems.push(...usedTwice(idsIn(read.files[lawFile]).map((id) => [lawFile, id])));
  const english = wordsIn(read, 'data/law/en.json');
  const own = localFile(read, 'law', locale);
  const local = own ? wordsIn(read, own) : undefined;
  const words = wordsById(read, { rowsFile: lawFile, english, local, mayAdd: ['name'] });
  // A country and a state are named by their code; a county or city has no other name than this one.
  for (const { id, scope } of rows)
    if (scope === 'local' && !english.words.some((one) => one.id === id && one.name))
      problems.push({ file: english.file, id, reason: `has no "name", but a row in ${lawFile}` });
  return rows.map((row) => shownRow(row, words.get(row.id)));
}

const wordsIn = (read: Reader, file: string) => ({
  file,
  words: read.rows(file, lawWords),
  rows: read.files[file],
});

/** The kinds of source that speak for themselves; all others are shown "as reported". */
const firstHand = ['official', 'statute-copy'];

const shownRow = (
  { editor: _, sourceKind, link, changing, ...row }: LawSourceRow,
  words: LawWords | undefined,
): LegalRow => ({
  ...row,
  ...words,
  reported: !firstHand.includes(sourceKind),
  changing: changing ?? false,
  ...(link ? { url: link } : {}),
});
