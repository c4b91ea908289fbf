import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LexiconFile, lexiconSchema } from '../../data/schema-lexicon.ts';

const folder = join(import.meta.dirname, '../../data/lexicon');

/**
 * Reads and checks every language file of the lexicon, sorted by name.
 * @throws Error that names the file, the place in it and what is wrong
 */
export function readLexicon(from: string = folder): LexiconFile[] {
  return readdirSync(from)
    .filter((file) => /^[a-z]{2,3}\.json$/.test(file))
    .sort()
    .map((file) => {
      const checked = lexiconSchema.safeParse(JSON.parse(readFileSync(join(from, file), 'utf8')));
      if (!checked.success) {
        const issue = checked.error.issues[0];
        throw new Error(`data/lexicon/${file}: ${issue?.path.join('.')} ${issue?.message}.`);
      }
      if (checked.data.lang !== basename(file, '.json'))
        throw new Error(
          `data/lexicon/${file}: lang is "${checked.data.lang}"; name file and lang alike.`,
        );
      return checked.data;
    });
}
