import type { CardRow, ClaimRow, DisagreementRow, FactRow } from '../../data/schema.ts';
import type { HelpSourceRow, HelpWords } from '../../data/schema-help.ts';
import type { Files } from '../content/compile-read.ts';
import { staysAsIs } from '../content/compile-translate.ts';

/** BCP 47 tag of English with accents, as other tools use it. */
export const pseudoLocale = 'en-XA';

const from = 'aceinorsuyACEINORSUY';
const to = 'áçéíñöřšüýÁÇÉÍÑÖŘŠÜÝ';

/**
 * English that no reader can take for English and that is 40 % longer: `[Ćáłł ñöw ·····]`. What stands in braces
 * and `$1` … stay as they are. A text without brackets on screen was not translated; one whose closing bracket
 * is missing was cut off.
 */
export const pseudo = (text: string): string => {
  const accented = text
    .split(/(\{[a-z]+\}|\$\d)/)
    .map((piece, at) =>
      at % 2 ? piece : [...piece].map((char) => to[from.indexOf(char)] ?? char).join(''),
    )
    .join('');
  return `[${accented} ${filler(Math.max(1, Math.round(text.length * 0.4) - 3))}]`;
};

/** So many characters that can be broken into lines as words can. */
const filler = (length: number): string => '···· '.repeat(length).slice(0, length).trimEnd();

/** Every word of a file that is translated whole. */
const deep = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(deep);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [
      key,
      staysAsIs(key, one) ? one : deep(one),
    ]),
  );
};

/** The content files of the pseudo-locale, made from the English ones as a translator would hand them in. */
export const pseudoFiles = (files: Files): Files => {
  const rows = <T>(kind: string, words: (row: T) => object): Files => ({
    [`data/${kind}/${pseudoLocale}.json`]: (files[`data/${kind}/en.json`] as T[]).map(words),
  });
  const whole = (kind: string): Files => ({
    [`data/${kind}/${pseudoLocale}.json`]: deep(files[`data/${kind}/en.json`]),
  });
  const help = whole('help')[`data/help/${pseudoLocale}.json`] as { rows: HelpWords[] };
  const names = new Map(
    (files['data/help.json'] as HelpSourceRow[]).map((row) => [row.id, row.name]),
  );
  return {
    ...rows<FactRow>('facts', ({ id, statement }) => ({ id, statement: pseudo(statement) })),
    ...rows<ClaimRow>('claims', ({ id, claim, response }) => ({
      id,
      claim: pseudo(claim),
      response: pseudo(response),
    })),
    ...rows<DisagreementRow>('disagreements', ({ id, title, text }) => ({
      id,
      title: pseudo(title),
      text: pseudo(text),
    })),
    ...rows<CardRow>('cards', ({ id, title, passages, action }) => ({
      id,
      title: pseudo(title),
      passages: passages.map(({ text }) => pseudo(text)),
      ...(action && { action: pseudo(action.text) }),
    })),
    ...whole('page'),
    ...whole('evidence'),
    ...whole('appointment'),
    ...whole('law'),
    // No name says to a stranger what it means: this translator explains each.
    [`data/help/${pseudoLocale}.json`]: {
      ...help,
      rows: help.rows.map((row) => ({ meaning: pseudo(names.get(row.id) ?? ''), ...row })),
    },
  };
};
