import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import {
  type ClaimWordsFile,
  claimWordsSchema,
  type LexiconFile,
  lexiconSchema,
  type NoticeFile,
  noticeSchema,
  type SentenceFile,
  sentenceSchema,
} from '../../data/schema-lexicon.ts';

const folder = join(import.meta.dirname, '../../data/lexicon');

function readChecked<Shape>(from: string, file: string, schema: z.ZodType<Shape>): Shape {
  const checked = schema.safeParse(JSON.parse(readFileSync(join(from, file), 'utf8')));
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Error(`data/lexicon/${file}: ${issue?.path.join('.')} ${issue?.message}.`);
}

/**
 * Reads and checks every language file of the lexicon, sorted by name.
 * @throws Error that names the file, the place in it and what is wrong
 */
export function readLexicon(from: string = folder): LexiconFile[] {
  return readdirSync(from)
    .filter((file) => /^[a-z]{2,3}\.json$/.test(file))
    .sort()
    .map((file) => {
      const checked = readChecked(from, file, lexiconSchema);
      if (checked.lang !== basename(file, '.json'))
        throw new Error(
          `data/lexicon/${file}: lang is "${checked.lang}"; name file and lang alike.`,
        );
      return checked;
    });
}

/** Reads and checks what the sidebar notices, and how claims are worded. Throws as `readLexicon` does. */
export const readNotice = (
  from: string = folder,
): { notice: NoticeFile; claims: ClaimWordsFile } => ({
  notice: readChecked(from, 'notice.json', noticeSchema),
  claims: readChecked(from, 'claims.en.json', claimWordsSchema),
});

/** Reads and checks what a sentence is read by. Throws as `readLexicon` does. */
export const readSentence = (from: string = folder): SentenceFile =>
  readChecked(from, 'sentence.json', sentenceSchema);
