import { z } from 'zod';

/**
 * What a term of the lexicon names; `neutral` takes its words away from the other concepts. `kratom-in-company` is kratom
 * where opioids or strains are spoken of, a `painkiller` an opioid where it is left; `use` is taking a drug for long;
 * a `comparison` stands before the opioid, at some distance where it is surely one (`resemblance`), a `likeness` before or
 * after it, a `type` right before or after it; a `remedy` between a comparison and the opioid ends it;
 * a `mixture` tells what is not to be taken together.
 */
export const concepts = [
  'neutral',
  'opioid-withdrawal',
  'kratom',
  'kratom-weak',
  'kratom-in-company',
  'methadone',
  'treatment',
  'withdrawal',
  'opioid',
  'painkiller',
  'quitting',
  'use',
  'dependence',
  'replacement',
  'likeness',
  'resemblance',
  'comparison',
  'type',
  'remedy',
  'mixture',
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
        /**
         * What is found wherever a Latin `gate` of this group is, and seldom elsewhere: every page is searched for it. Each
         * of one length, so without `?`, `*`, `+`, `|`: those cost the engine as much as all the rest.
         */
        prefilter: z
          .array(
            z
              .string()
              .min(4)
              .regex(/^(?:[a-z0-9.]|\[[a-z0-9 @-]+\])+$/, 'has one length and no capitals'),
          )
          .optional(),
      }),
    )
    .min(1),
});

export type LexiconFile = z.infer<typeof lexiconSchema>;

const plainWord = z.string().regex(/^\p{Ll}{2,}$/u, 'is written in lower case, without accents');

/**
 * `data/lexicon/sentence.json`: what `lib/detect` looks for between two words that it found, and nowhere else; as terms,
 * these would be found on every page.
 */
export const sentenceSchema = z.strictObject({
  source: z.string().min(10),
  /** Words whose full stop ends no sentence. */
  shortForms: z.array(plainWord).min(1),
  /** Beginnings of words for drugs at large, of which an opioid may be named as an example. */
  drugs: z.array(plainWord).min(1),
  /** What stands before an example of what was just named, without accents that Unicode can take away. */
  examples: z.array(z.string().regex(/^[^A-Z]{2,}$/, 'is written in lower case')).min(1),
  /** Parts of words for what a clinic treats: an opioid's one, alone on a line, is of a menu. */
  conditions: z.array(plainWord).min(1),
  /** What a line on a condition begins with where it tells what something is taken for: "manage opioid addiction". */
  uses: z.array(plainWord).min(1),
  /** Short words before what somebody leaves a drug with, where an article could stand before the drug that is left. */
  means: z.array(plainWord).min(1),
  /** Headings, in lower case, under which an article lists what it cites. */
  sources: z.array(z.string().regex(/^[^A-Z]{2,}$/, 'is written in lower case')).min(1),
});
export type SentenceFile = z.infer<typeof sentenceSchema>;

const named = z.strictObject({ id: z.string().regex(/^[\w-]+$/), terms: z.array(term).min(1) });

/** `data/lexicon/notice.json`: what the sidebar notices beside the topic, in all languages. */
export const noticeSchema = z.strictObject({
  source: z.string().min(10),
  substances: z.array(named).min(1),
  products: z.array(named).min(1),
  signals: z.array(named).min(1),
});
export type NoticeFile = z.infer<typeof noticeSchema>;

/**
 * A wording: words in lower case, a space for whatever stands between two words (an apostrophe too: "don t"), `…` for
 * up to 60 characters of the same sentence, `[a|b]` for a choice, `{n}` for a number or a range, `{7oh}` for 7-OH;
 * `?`, `*` and `+` after a choice mean at most once, up to six times, one to six times.
 */
const wording = z
  .string()
  .min(4)
  .regex(/^[^A-Z]*$/, 'is written in lower case');

/** `data/lexicon/claims.<lang>.json`: how pages word the claims that `data/claims` answers. */
export const claimWordsSchema = z.strictObject({
  lang: z.string(),
  source: z.string().min(10),
  /** In the sentence of a claim that affirms something, these turn it round. */
  negators: z.array(wording.or(z.string().min(2))).min(1),
  /** In the sentence of any claim, these say that it is reported or disputed, not made. `*` ends a stem. */
  rebuttals: z.array(z.string().min(3)).min(1),
  /** In the sentence of a claim about an effect, these say that use or research is told of, or that it is not sure. */
  reports: z.array(z.string().min(2)).min(1),
  /** In the sentence of any claim, these tell of somebody's death or overdose: nobody's loss is quoted and answered. */
  losses: z.array(wording).min(1),
  /** Amounts of any substance, which are left out of a quote. */
  amounts: z.array(wording).min(1),
  claims: z.array(
    z.strictObject({
      /** Id in `data/claims`. */
      id: z.string(),
      /** The claim itself is a denial ("not addictive"), so that a negator is part of it. */
      denies: z.literal(true).optional(),
      /** The claim is of an effect: who tells of use or research, or is not sure, does not make it. */
      effect: z.literal(true).optional(),
      why: z.string().min(10),
      wordings: z.array(wording).min(1),
    }),
  ),
});
export type ClaimWordsFile = z.infer<typeof claimWordsSchema>;
