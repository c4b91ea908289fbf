import { z } from 'zod';

/**
 * The shape of every content file. Used while building and testing only; no script of the extension
 * carries it. What crosses files (ids that must exist, dates, sources) is judged by `lib/content/check.ts`.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens');
const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'has spaces at its ends');
const day = z.iso.date();
const facts = z.array(id).min(1, 'names no fact');

export const strength = z.enum(['established', 'reported', 'uncertain', 'disputed']);
export const group = z.enum([
  'crisis',
  'cautions',
  'effects-common',
  'effects-care-now',
  'effects-rare',
  'mixing',
  'treatment',
  'clinician',
  'withdrawal',
  'stopping',
  'products',
  'situations',
  'overdose',
  'known',
]);
export const signal = z.enum(['pregnancy', 'crisis', 'dose']);
const pageType = z.enum(['shop', 'forum']);
const kind = z.enum([
  'regulator',
  'public-health-agency',
  'poison-control',
  'peer-reviewed',
  'clinical-reference',
  'professional-society',
]);
const verdict = z.enum(['false', 'misleading', 'unproven', 'partly-true', 'depends']);

const link = z
  .url()
  .refine((value) => value.startsWith('https://'), 'a link starts with https://')
  .refine((value) => !/[?#]/.test(value), 'a link has no query string and no fragment');

/** `data/sources.json`. `url: null` with a `note` where no page fit for readers is known. */
export const source = z
  .strictObject({
    id,
    label: text,
    publisher: text,
    title: text,
    kind,
    url: link.nullable(),
    /** The title describes the page; the exact one was not seen. */
    described: z.literal(true).optional(),
    published: text.optional(),
    seen: z.enum(['cited-elsewhere']).optional(),
    note: text.optional(),
  })
  .refine((row) => row.url !== null || row.note, 'has no link and no note that says why');

/** `data/facts/en.json`. `reviewers` never reaches a reader. */
export const fact = z.strictObject({
  id,
  topic: id,
  strength,
  /** It changes: say "as of", and check it again before each release. */
  dated: z.boolean(),
  checked: day,
  statement: text,
  sources: z.array(id).min(1, 'has no sources'),
  reviewers: z
    .strictObject({
      numbers: z.unknown().optional(),
      caveat: text.optional(),
      audit: z.unknown().optional(),
    })
    .optional(),
});

const passage = z.strictObject({ text, facts });

/** `data/cards/en.json`. */
export const card = z
  .strictObject({
    id,
    group,
    title: text,
    passages: z.array(passage).min(1),
    action: passage.optional(),
    /** The sources to show, in order, where the choice of the compiler is not the best. */
    sources: z.array(id).min(1).max(4).optional(),
    when: z
      .strictObject({
        substances: z.array(id).min(1).optional(),
        products: z.array(id).min(1).optional(),
        signals: z.array(signal).min(1).optional(),
        pageTypes: z.array(pageType).min(1).optional(),
      })
      .optional(),
  })
  .refine((row) => row.action || row.group === 'known', 'is a caution without an action (HL-9)');

/** `data/claims/en.json`. */
export const claim = z.strictObject({
  id,
  verdict,
  checked: day,
  claim: text,
  response: text.refine((value) => value.split(/\s+/).length <= 50, 'has more than 50 words'),
  facts,
  sources: z.array(id).min(1, 'has no sources'),
});

/** Words that name the facts they rest on, where they state any. */
const said = z.strictObject({ text, facts: facts.optional() });

const byTopic = <T extends z.ZodType>(value: T) =>
  z.strictObject({ kratom: value, 'kratom-and-withdrawal': value, other: value });

/** `data/page/<locale>.json`: the words around the cards. */
export const page = z.strictObject({
  headlines: byTopic(z.array(said).min(1)),
  main: byTopic(said),
  sections: z.array(
    z.strictObject({
      id,
      title: text,
      line: text,
      groups: z.array(group).min(1),
      when: signal.optional(),
    }),
  ),
  groups: z.record(group, text),
  why: z.strictObject({
    named: text.refine((value) => value.includes('{names}'), 'lacks {names}'),
    pregnancy: text,
    crisis: text,
    dose: text,
    shop: text,
    forum: text,
  }),
  names: z.record(id, text),
  fallback: text,
});

/** `data/evidence/<locale>.json`: the words of the Evidence page beside the statements. */
export const evidence = z.strictObject({
  intro: z.array(text).min(1),
  topics: z.record(id, text),
  strength: z.record(strength, text),
  kinds: z.record(kind, text),
  chosen: z.array(text).min(1),
});

/** `data/appointment/<locale>.json`: the page to take to an appointment. */
export const appointment = z.strictObject({
  intro: passage,
  /** What happens with what is written there. */
  kept: text,
  /** A first sentence, for those who do not know how to begin. */
  opener: passage,
  tell: z.array(
    z.strictObject({
      id,
      label: text,
      hint: text.optional(),
      facts,
      /** The answer may take several lines. */
      long: z.literal(true).optional(),
    }),
  ),
  ask: z.array(z.strictObject({ id, text, facts })),
  urgent: passage,
});

/** `data/disagreements/en.json`: where authorities and studies disagree. */
export const disagreement = z.strictObject({ id, title: text, text, facts });

/** `data/review.json`. */
export const review = z.strictObject({
  $comment: text,
  days: z.strictObject({
    dated: z.number().int().positive(),
    undated: z.number().int().positive(),
    claim: z.number().int().positive(),
  }),
});

/**
 * Rows of a translation, `data/<kind>/<locale>.json`: texts alone, by the id of the English row.
 * Facts, sources, dates and groups always come from the English row.
 */
export const translated = {
  cards: z.strictObject({
    id,
    title: text,
    passages: z.array(text).min(1),
    action: text.optional(),
  }),
  claims: z.strictObject({ id, claim: text, response: text }),
  facts: z.strictObject({ id, statement: text }),
  disagreements: z.strictObject({ id, title: text, text }),
};

/** `data/interface.json`: what texts of `public/_locales` rest on, where they state more than what a button does. */
export const interfaceFacts = z.record(z.string(), facts);

export type SourceRow = z.infer<typeof source>;
export type FactRow = z.infer<typeof fact>;
export type CardRow = z.infer<typeof card>;
export type ClaimRow = z.infer<typeof claim>;
export type DisagreementRow = z.infer<typeof disagreement>;
export type PageFile = z.infer<typeof page>;
export type AppointmentFile = z.infer<typeof appointment>;
export type EvidenceFile = z.infer<typeof evidence>;
export type ReviewFile = z.infer<typeof review>;
