import { z } from 'zod';

/** What a term of the lexicon names; `neutral` takes its words away from the other concepts. */
export const concepts = [
  'neutral',
  'opioid-withdrawal',
  'kratom',
  'kratom-weak',
  'seven-oh',
  'treatment',
  'withdrawal',
  'opioid',
  'quitting',
  'dependence',
  'replacement',
  'comparison',
] as const;

/**
 * A term: a word or words in lower case. `*` stands for any letters (an ending, or a compound's other part), a space
 * for any space or hyphen, `[a|b]` for a choice. Accents and invisible characters do not matter.
 */
const term = z
  .string()
  .min(1)
  .regex(/^[^A-Z%~@&\n]*$|^kr@tom$/u, 'is written in lower case, without % ~ @ &')
  .regex(/^(?!.*\*\*).*[\p{L}\p{N}].*$/u, 'needs a letter')
  .refine((text) => text === text.trim(), 'has a space at its end');

export const lexiconSchema = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}$/),
  name: z.string().min(3),
  groups: z
    .array(
      z.strictObject({
        concept: z.enum(concepts),
        /** Source or reason of these terms. */
        why: z.string().min(4),
        terms: z.array(term).min(1),
        /** These words mean something else in other languages. */
        only: z.literal(true).optional(),
        /** What opens the gate for these terms, as expressions over raw text (`~`: invisible characters). Terms of `kratom` need none: their stems do. */
        gate: z.array(z.string().min(3)).optional(),
      }),
    )
    .min(1),
});

export type LexiconFile = z.infer<typeof lexiconSchema>;
