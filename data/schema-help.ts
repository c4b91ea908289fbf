import { z } from 'zod';
import { helpKinds } from './help-kinds.ts';
import { day, isCountry, link, sayTo, sentence, sourceUrl, withPlaces } from './schema-parts.ts';

/**
 * Help lines: what is the same in every language (`help.json`), and the words for it
 * (`help/<locale>.json`). What crosses rows is judged by `lib/build/region-help.ts`.
 */

const digits = (text: string) => text.replace(/\D/g, '');

const country = z.string().refine((code) => code === 'INT' || isCountry(code), {
  error: 'is no ISO 3166-1 alpha-2 code and not INT',
});

const language = z.string().regex(/^[a-z]{2}$/, 'is no ISO 639-1 code');

const tel = z.string().regex(/^\d{2,15}$/, 'is no dialable number: 2 to 15 digits, nothing else');

const abroad = z.string().regex(/^\+\d{5,15}$/, 'is no number like +420224919293');

/** A number as it is printed. Capitals stand for digits of the keypad; words belong to the words. */
const printed = z
  .string()
  .regex(
    /^[+(]?[\dA-Z][\dA-Z ()/+-]*$/,
    'has more than digits, capitals and the signs between them',
  );

const checks = [
  'confirmed-official',
  'confirmed-second-source',
  'corrected',
  'single-source',
] as const;

/** Rows whose number must not be shown: only the link is kept (`editor.sourceNote` says why). */
const withoutNumber = ['doubtful', 'removed-number'] as const;

/** How a second number, or what to dial after the first, goes with it: the name of its phrase. */
const ways = ['or', 'ambulance', 'abroad', 'press', 'extension'] as const;

/** A row of `data/help.json`. */
export const helpRow = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)+$/, 'is no id like us-poison-help'),
    country,
    kind: z.enum(helpKinds),
    /** As the service calls itself. */
    name: sentence,
    /** The language of the name. */
    nameIn: language.exactOptional(),
    tel: tel.exactOptional(),
    phoneDisplay: printed.exactOptional(),
    more: z.strictObject({ number: printed, as: z.enum(ways) }).exactOptional(),
    international: abroad.exactOptional(),
    sms: z
      .strictObject({
        number: tel.or(abroad),
        keyword: printed.exactOptional(),
        display: printed.exactOptional(),
      })
      .exactOptional(),
    whatsapp: z.strictObject({ number: abroad }).exactOptional(),
    url: link.exactOptional(),
    hours: z.literal('always').exactOptional(),
    languages: z.array(language).min(1).exactOptional(),
    cost: z.literal('free').exactOptional(),
    asksName: z.boolean().exactOptional(),
    channels: z.array(z.enum(['phone', 'text', 'chat', 'web', 'in-person'])),
    enforcementLinked: z.boolean(),
    fits: z.array(z.enum(['me', 'someone'])),
    only: z.array(country).min(1).exactOptional(),
    /** Places with a country code of their own that it serves too, each seen in a source: the territories of a country. */
    also: z.array(country).min(1).exactOptional(),
    editor: z.strictObject({
      sourceUrl,
      confidence: z.enum(['seen-on-official-page', 'seen-on-third-party-page', 'known-not-seen']),
      audit: z.enum([...checks, ...withoutNumber]),
      auditedOn: day,
      sourceNote: z.string().exactOptional(),
    }),
  })
  .superRefine((row, context) => {
    const say = sayTo(context);
    const reachable = row.tel ?? row.sms ?? row.whatsapp ?? row.url;
    if (!reachable) say('url', 'is missing: the row has neither number nor link');
    if (!row.id.startsWith(`${row.country.toLowerCase()}-`))
      say('id', 'does not begin with the country');
    if ((row.tel === undefined) !== (row.phoneDisplay === undefined))
      say('phoneDisplay', 'and tel go together: many readers dial by hand');
    if (row.tel && row.phoneDisplay && !digits(spelled(row.phoneDisplay)).includes(row.tel))
      say('tel', `is not the number that is shown (${row.phoneDisplay})`);
    if (row.more && !row.tel) say('more', 'has no first number to go with');
    if (row.tel && row.international && !row.international.endsWith(row.tel.replace(/^(06|0)/, '')))
      say('tel', `is not the national form of ${row.international}`);
    if (row.kind === 'emergency' && !row.tel) say('tel', 'is missing in an emergency row');
    const unsure =
      row.editor.confidence === 'known-not-seen' ||
      withoutNumber.some((result) => result === row.editor.audit);
    if (unsure && (row.tel || row.sms || row.whatsapp))
      say('tel', 'must not be given: the row was not confirmed, only its link may be shown');
  });

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Letters as the keypad's digits: "1-844-POISON-X" is dialed 1-844-764766-9. */
function spelled(display: string): string {
  return display.replace(/[A-Z]/g, (letter) =>
    String(keypad.findIndex((key) => key.includes(letter)) + 2),
  );
}

const twoNumbers = withPlaces('more', 'phone');

/** `phrases` of `data/help/<locale>.json`: what many rows say. */
export const helpPhrases = z.strictObject({
  /** `hours: "always"`. */
  always: sentence,
  /** `cost: "free"`. */
  free: sentence,
  /** The two numbers of a row, by `more.as`. */
  or: twoNumbers,
  ambulance: twoNumbers,
  abroad: twoNumbers,
  press: twoNumbers,
  extension: twoNumbers,
  text: withPlaces('number'),
  textWord: withPlaces('number', 'word'),
});

/** A row of `rows` in `data/help/<locale>.json`. */
export const helpWords = z.strictObject({
  id: z.string(),
  /** What the name means, where it does not say so in this language. */
  meaning: sentence.exactOptional(),
  /** The part of the country it serves. */
  area: sentence.exactOptional(),
  forWhom: sentence,
  whatHappens: sentence.exactOptional(),
  /** How to text, where it is more than a number or a word. */
  sms: withPlaces('number').exactOptional(),
  hours: sentence.exactOptional(),
  cost: sentence.exactOptional(),
});

/** The same in `data/help/en.json`. Other languages may need more words. */
export const englishHelpWords = helpWords.extend({
  whatHappens: sentence
    .refine((text) => text.split(' ').length <= 20, { error: 'has more than 20 words' })
    .exactOptional(),
});

export type HelpSourceRow = z.infer<typeof helpRow>;
export type HelpPhrases = z.infer<typeof helpPhrases>;
export type HelpWords = z.infer<typeof helpWords>;

/** `data/help-banned.json`: text or host that must not come back: numbers that moved, failed or belong to enforcement. */
export const banned = z.array(
  z.strictObject({
    text: z.string(),
    why: z.string(),
    /** Only the whole number counts, for short ones that could stand inside another. */
    whole: z.boolean().exactOptional(),
  }),
);
export type Banned = z.infer<typeof banned>[number];
