import {
  type Banned,
  banned,
  englishHelpWords,
  type HelpPhrases,
  type HelpSourceRow,
  type HelpWords,
  helpPhrases,
  helpRow,
  helpWords,
} from '../../data/schema-help.ts';
import { idsIn, type Reader, usedTwice } from '../content/compile-read.ts';
import type { HelpRow } from '../content/help.ts';
import { localFile, wordsById } from './region-words.ts';

export const helpFile = 'data/help.json';

/** Checks the help lines and gives them with the words of a locale; `read.problems` has what is wrong with them. */
export function compileHelp(read: Reader, locale: string): HelpRow[] {
  const { problems } = read;
  const rows = read.rows(helpFile, helpRow);
  problems.push(...usedTwice(idsIn(read.files[helpFile]).map((id) => [helpFile, id])));
  for (const code of new Set(rows.map((row) => row.country)))
    if (!rows.some((row) => row.country === code && row.kind === 'emergency'))
      problems.push({ file: helpFile, id: code, reason: 'has no emergency row' });

  const english = wordsIn(read, 'data/help/en.json', englishHelpWords);
  const own = localFile(read, 'help', locale);
  const local = own ? wordsIn(read, own, helpWords) : undefined;
  const words = wordsById(read, { rowsFile: helpFile, english, local, mayAdd: ['meaning'] });
  const worded = new Set(idsIn(english.rows));
  for (const { id } of rows)
    if (!worded.has(id))
      problems.push({ file: english.file, id, reason: `has no words, but a row in ${helpFile}` });
  const { phrases } = local ?? english;
  const shown = rows.flatMap((row) => {
    const said = words.get(row.id);
    if (!said || !phrases) return [];
    for (const reason of saidTwice(row, said))
      problems.push({ file: helpFile, id: row.id, reason });
    return shownRow(row, said, phrases);
  });
  const bannedFile = 'data/help-banned.json';
  const bans = read.parse(bannedFile, read.files[bannedFile], banned) ?? [];
  for (const row of shown) {
    const found = bans.find((entry) => mentions(row, entry));
    if (found)
      problems.push({ file: helpFile, id: row.id, reason: `shows ${found.text}; ${found.why}` });
  }
  return shown;
}

function wordsIn(read: Reader, file: string, shape: typeof helpWords) {
  const { phrases, rows } = (read.files[file] ?? {}) as { phrases?: unknown; rows?: unknown };
  return {
    file,
    phrases: read.parse(file, phrases, helpPhrases, 'phrases'),
    words: read.rows(file, shape, rows ?? null),
    rows,
  };
}

/** What a row states as a fact and its words state again, or have nothing to stand on. */
const saidTwice = (row: HelpSourceRow, said: HelpWords): string[] => [
  ...(['hours', 'cost'] as const)
    .filter((key) => row[key] && said[key])
    .map((key) => `has ${key} in the row and in its words`),
  ...(said.sms && !row.sms ? ['has words for a text message, but no number'] : []),
];

/** Puts each `{place}` of a phrase. */
const fill = (phrase: string, places: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '');

function shownRow(
  { editor: _, international: __, more, sms, hours, cost, phoneDisplay, ...row }: HelpSourceRow,
  { id: ___, sms: textWords, ...said }: HelpWords,
  phrases: HelpPhrases,
): HelpRow {
  const number = sms?.display ?? sms?.number ?? '';
  const text = textWords ?? (sms?.keyword ? phrases.textWord : phrases.text);
  return {
    ...row,
    ...(hours && { hours: phrases[hours] }),
    ...(cost && { cost: phrases[cost] }),
    ...said,
    ...(phoneDisplay && {
      phoneDisplay: more
        ? fill(phrases[more.as], { phone: phoneDisplay, more: more.number })
        : phoneDisplay,
    }),
    ...(sms && { sms: { ...sms, display: fill(text, { number, word: sms.keyword ?? '' }) } }),
  };
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Looks at all that a reader could see or dial. */
function mentions(row: HelpRow, { text, whole }: Banned): boolean {
  const strings = Object.values(row).flatMap((value) =>
    typeof value === 'object' ? Object.values(value) : [value],
  );
  if (/[a-z]/.test(text))
    return strings.some((value) =>
      new RegExp(`//(www\\.)?${text.replaceAll('.', '\\.')}`).test(String(value)),
    );
  const number = digits(text);
  const tail = number.replace(/^0/, '');
  return strings.some((value) => {
    if (typeof value !== 'string' || value.startsWith('https:')) return false;
    if (whole) return new RegExp(`(?<![\\d-])${number}(?![\\d-])`).test(value);
    return digits(value).includes(tail);
  });
}
