import { getAllCountries } from 'countries-and-timezones';
import { z } from 'zod';

/**
 * What a row of `help.json` and `legal.json` must be. Runs while building and testing, never in the
 * package; a fault stops the build with the file, the row and the reason.
 */

/** Text or host that must not come back: numbers that moved, failed or belong to enforcement. */
export interface Banned {
  text: string;
  why: string;
  /** Only the whole number counts, for short ones that could stand inside another. */
  whole?: boolean;
}

const countries = new Set(Object.keys(getAllCountries()));
const digits = (text: string) => text.replace(/\D/g, '');

const country = z.string().refine((code) => code === 'INT' || countries.has(code), {
  error: 'is no ISO 3166-1 alpha-2 code and not INT',
});

const link = z.string().superRefine((text, context) => {
  const say = (message: string) => context.addIssue({ code: 'custom', message });
  if (!text.startsWith('https://') || !URL.canParse(text)) return say('is no https link');
  const { search, hash, username } = new URL(text);
  if (search || hash || username) say('carries a query, a fragment or a name (PR-8)');
});

const tel = z.string().regex(/^\d{2,15}$/, 'is no dialable number: 2 to 15 digits, nothing else');

const month = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no date like 2026, 2026-11, 2026-11-22');

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day like 2026-11-22');

const sentence = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text && !/\s{2}|!/.test(text), {
    error: 'has stray spaces or an exclamation mark',
  });

const source = z.string().regex(/^(https?:\/\/|stored-file:)/, 'is no source address');

const checks = [
  'confirmed-official',
  'confirmed-second-source',
  'corrected',
  'single-source',
] as const;

/** Rows whose number must not be shown: only the link is kept (`editor.sourceNote` says why). */
const withoutNumber = ['doubtful', 'removed-number'] as const;

const helpRow = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)+$/, 'is no id like us-poison-help'),
    country,
    kind: z.enum([
      'emergency',
      'overdose-poison',
      'crisis-line',
      'substance-use-helpline',
      'treatment-finder',
      'naloxone',
      'peer-support',
      'family-support',
      'official-information',
    ]),
    name: sentence,
    nameEn: sentence.exactOptional(),
    area: sentence.exactOptional(),
    tel: tel.exactOptional(),
    phoneDisplay: sentence.exactOptional(),
    international: z
      .string()
      .regex(/^\+\d{5,15}$/, 'is no number like +420224919293')
      .exactOptional(),
    sms: z
      .strictObject({
        number: tel.or(z.string().regex(/^\+\d{5,15}$/)),
        keyword: sentence.exactOptional(),
        display: sentence,
      })
      .exactOptional(),
    whatsapp: z.strictObject({ number: z.string().regex(/^\+\d{5,15}$/) }).exactOptional(),
    url: link.exactOptional(),
    hours: sentence.exactOptional(),
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/))
      .min(1)
      .exactOptional(),
    cost: sentence.exactOptional(),
    forWhom: sentence.exactOptional(),
    whatHappens: sentence
      .refine((text) => text.split(' ').length <= 20, { error: 'has more than 20 words' })
      .exactOptional(),
    asksName: z.boolean().exactOptional(),
    channels: z.array(z.enum(['phone', 'text', 'chat', 'web', 'in-person'])),
    enforcementLinked: z.boolean(),
    fits: z.array(z.enum(['me', 'someone'])),
    only: z.array(country).min(1).exactOptional(),
    editor: z.strictObject({
      sourceUrl: source,
      confidence: z.enum(['seen-on-official-page', 'seen-on-third-party-page', 'known-not-seen']),
      audit: z.enum([...checks, ...withoutNumber]),
      auditedOn: day,
      sourceNote: z.string().exactOptional(),
    }),
  })
  .superRefine((row, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const reachable = row.tel ?? row.sms ?? row.whatsapp ?? row.url;
    if (!reachable) say('url', 'is missing: the row has neither number nor link');
    if (!row.id.startsWith(`${row.country.toLowerCase()}-`))
      say('id', 'does not begin with the country');
    if ((row.tel === undefined) !== (row.phoneDisplay === undefined))
      say('phoneDisplay', 'and tel go together: many readers dial by hand');
    if (row.tel && row.phoneDisplay && !digits(spelled(row.phoneDisplay)).includes(row.tel))
      say('tel', `is not the number that is shown (${row.phoneDisplay})`);
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

const legalRow = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}(-[a-z0-9]+)*$/, 'is no id like us-ca'),
    jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/, 'is no code like DE or US-CA'),
    scope: z.enum(['country', 'state', 'local']),
    name: sentence,
    status: z.enum([
      'controlled',
      'banned',
      'regulated-kcpa',
      'age-restricted',
      '7-oh-banned-only',
      'legal-unregulated',
      'unclear',
    ]),
    since: month.exactOptional(),
    note: sentence
      .refine((text) => !/\d\s?(%|mg|g\b|grams?|percent)/.test(text), {
        error: 'shows an amount or a limit (evidence rules)',
      })
      .exactOptional(),
    asOf: month,
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
      sourceUrl: source,
      readOn: day,
      sourceNote: z.string().exactOptional(),
    }),
  })
  .superRefine((row, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!countries.has(row.jurisdiction.slice(0, 2)))
      say('jurisdiction', 'names an unknown country');
    if ((row.scope === 'country') !== (row.jurisdiction.length === 2))
      say('scope', `does not go with ${row.jurisdiction}`);
    if (row.link && ['law-firm', 'advocacy-or-vendor', 'forum'].includes(row.sourceKind))
      say('link', `leads readers to a source of the kind ${row.sourceKind} (PR-9)`);
  });

export type HelpSourceRow = z.infer<typeof helpRow>;
export type LegalSourceRow = z.infer<typeof legalRow>;

/** Checks `help.json` whole. Throws one Error that lists every fault: file, row, field, reason. */
export function parseHelp(rows: unknown, banned: readonly Banned[]): HelpSourceRow[] {
  const { good, faults } = checkRows('data/help.json', rows, helpRow);
  for (const row of good) {
    const found = banned.find((entry) => mentions(row, entry));
    if (found) faults.push(`data/help.json, row ${row.id}: shows ${found.text}; ${found.why}`);
  }
  for (const code of new Set(good.map((row) => row.country)))
    if (!good.some((row) => row.country === code && row.kind === 'emergency'))
      faults.push(`data/help.json, country ${code}: has no emergency row`);
  return whole(good, faults);
}

/** Checks `legal.json` whole, as `parseHelp` does. */
export function parseLegal(rows: unknown): LegalSourceRow[] {
  const { good, faults } = checkRows('data/legal.json', rows, legalRow);
  return whole(good, faults);
}

function checkRows<Row extends { id: string }>(
  file: string,
  rows: unknown,
  schema: z.ZodType<Row>,
) {
  if (!Array.isArray(rows)) throw new Error(`${file} is not a list of rows`);
  const faults: string[] = [];
  const good: Row[] = [];
  const seen = new Set<string>();
  rows.forEach((row: unknown, at) => {
    const id = (row as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' ? id : `number ${at + 1}`;
    if (seen.has(name)) faults.push(`${file}, row ${name}: another row has this id`);
    seen.add(name);
    const result = schema.safeParse(row);
    if (result.success) good.push(result.data);
    else
      for (const { path, message } of result.error.issues)
        faults.push(`${file}, row ${name}: ${path.join('.') || 'row'}: ${message}`);
  });
  return { good, faults };
}

function whole<Row>(rows: Row[], faults: string[]): Row[] {
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return rows;
}

/** Looks at all that a reader could see or dial; `editor` may name what was dropped. */
function mentions({ editor: _, ...row }: HelpSourceRow, { text, whole }: Banned): boolean {
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
