import { getAllCountries } from 'countries-and-timezones';
import { z } from 'zod';

/** Shapes that rows of help and of law share. */

const countries = new Set(Object.keys(getAllCountries()));

/** True for an ISO 3166-1 alpha-2 code. */
export const isCountry = (code: string): boolean => countries.has(code);

export const link = z.string().superRefine((text, context) => {
  const say = (message: string) => context.addIssue({ code: 'custom', message });
  if (!text.startsWith('https://') || !URL.canParse(text)) return say('is no https link');
  const { search, hash, username } = new URL(text);
  if (search || hash || username) say('carries a query, a fragment or a name (PR-8)');
});

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day like 2026-11-22');

export const sentence = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text && !/\s{2}|!/.test(text), {
    error: 'has stray spaces or an exclamation mark',
  });

/** A sentence with these places in braces, each once. */
export const withPlaces = (...places: string[]) =>
  sentence.refine(
    (text) =>
      (text.match(/\{.*?\}/g) ?? []).sort().join() === places.map((one) => `{${one}}`).join(),
    { error: `does not have ${places.map((one) => `{${one}}`).join(' and ')}, each once` },
  );

/** Where an editor found a row; never shown. */
export const sourceUrl = z.string().regex(/^(https?:\/\/|stored-file:)/, 'is no source address');

/** Says what is wrong with one field of a row. */
export const sayTo =
  (context: z.RefinementCtx) =>
  (path: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [path], message });
