import { z } from 'zod';
import { day, isCountry, link, sayTo, sentence, sourceUrl } from './schema-parts.ts';

/** The law by place: what is the same in every language (`law.json`), and the words (`law/<locale>.json`). */

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no date like 2026, 2026-11, 2026-11-22');

/** A row of `data/law.json`. */
export const lawRow = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}(-[a-z0-9]+)*$/, 'is no id like us-ca'),
    jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/, 'is no code like DE or US-CA'),
    scope: z.enum(['country', 'state', 'local']),
    status: z.enum([
      'controlled',
      'banned',
      'regulated-kcpa',
      'age-restricted',
      '7-oh-banned-only',
      'legal-unregulated',
      'unclear',
    ]),
    since: date.exactOptional(),
    asOf: date,
    asOfKind: z.enum(['dated', 'about', 'read']),
    changing: z.literal(true).exactOptional(),
    sourceKind: z.enum([
      'official',
      'statute-copy',
      'reference',
      'news',
      'law-firm',
      'advocacy-or-vendor',
      'forum',
    ]),
    link: link.exactOptional(),
    editor: z.strictObject({
      sourceUrl,
      readOn: day,
      sourceNote: z.string().exactOptional(),
    }),
  })
  .superRefine((row, context) => {
    const say = sayTo(context);
    if (!isCountry(row.jurisdiction.slice(0, 2))) say('jurisdiction', 'names an unknown country');
    if ((row.scope === 'country') !== (row.jurisdiction.length === 2))
      say('scope', `does not go with ${row.jurisdiction}`);
    if (row.link && ['law-firm', 'advocacy-or-vendor', 'forum'].includes(row.sourceKind))
      say('link', `leads readers to a source of the kind ${row.sourceKind} (PR-9)`);
  });

/** A row of `data/law/<locale>.json`. */
export const lawWords = z.strictObject({
  id: z.string(),
  /** The place, where the name of its country or state does not say it. */
  name: sentence.exactOptional(),
  note: sentence
    .refine((text) => !/\d\s?(%|mg|g\b|grams?|percent)/.test(text), {
      error: 'shows an amount or a limit (evidence rules)',
    })
    .exactOptional(),
});

export type LawSourceRow = z.infer<typeof lawRow>;
export type LawWords = z.infer<typeof lawWords>;
