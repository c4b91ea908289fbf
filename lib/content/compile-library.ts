import type { z } from 'zod';
import * as schema from '../../data/schema.ts';
import { checkLibrary } from './compile-check.ts';
import { overlay, type Translations } from './compile-translate.ts';

/** What is wrong with one row: which file, which id, and what to do about it. */
export interface Problem {
  file: string;
  id: string;
  reason: string;
}

/** Stops the build: every problem of the content files, one a line. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const lines = problems.map(({ file, id, reason }) => `${file}: "${id}" ${reason}`);
    super(`The content cannot be built.\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Parsed JSON by path from the repository's root, such as `data/cards/en.json`. */
export type Files = Record<string, unknown>;

/** All content of one locale, validated and cross-checked. */
export interface Library {
  locale: string;
  /** Files that the locale lacks; their English stands in. */
  missing: string[];
  sources: schema.SourceRow[];
  facts: schema.FactRow[];
  cards: schema.CardRow[];
  claims: schema.ClaimRow[];
  disagreements: schema.DisagreementRow[];
  page: schema.PageFile;
  evidence: schema.EvidenceFile;
  appointment: schema.AppointmentFile;
  review: schema.ReviewFile;
}

const reasonOf = (error: z.core.$ZodError): string =>
  error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');

/**
 * Validates and joins the content files for one locale. A file that the locale lacks falls back to English and
 * is listed in `missing`; a file that it has but that lacks a row is an error.
 * @throws ContentError naming file, id and reason of every problem found
 */
export const buildLibrary = (files: Files, locale = 'en'): Library => {
  const problems: Problem[] = [];
  const missing: string[] = [];

  const parse = <T>(file: string, value: unknown, shape: z.ZodType<T>, id: string): T[] => {
    const result = shape.safeParse(value);
    if (result.success) return [result.data];
    problems.push({ file, id, reason: reasonOf(result.error) });
    return [];
  };
  const rows = <T>(file: string, shape: z.ZodType<T>): T[] => {
    const value = files[file];
    if (!Array.isArray(value)) {
      problems.push({ file, id: '*', reason: 'is missing or is not a list of rows' });
      return [];
    }
    return value.flatMap((row, at) => {
      const named = (row as { id?: unknown } | null)?.id;
      return parse(file, row, shape, typeof named === 'string' ? named : `row ${at + 1}`);
    });
  };
  const whole = <T>(kind: string, shape: z.ZodType<T>): T | undefined => {
    const own = `data/${kind}/${locale}.json`;
    const file = own in files ? own : `data/${kind}/en.json`;
    if (file !== own) missing.push(own);
    return parse(file, files[file], shape, '*')[0];
  };
  const translation = <T>(kind: string, shape: z.ZodType<T>): T[] | undefined => {
    const file = `data/${kind}/${locale}.json`;
    if (file in files) return rows(file, shape);
    missing.push(file);
    return undefined;
  };

  const english = {
    sources: rows('data/sources.json', schema.source),
    facts: rows('data/facts/en.json', schema.fact),
    cards: rows('data/cards/en.json', schema.card),
    claims: rows('data/claims/en.json', schema.claim),
    disagreements: rows('data/disagreements/en.json', schema.disagreement),
  };
  const page = whole('page', schema.page);
  const evidence = whole('evidence', schema.evidence);
  const appointment = whole('appointment', schema.appointment);
  const review = parse('data/review.json', files['data/review.json'], schema.review, '*')[0];
  const words: Translations =
    locale === 'en'
      ? {}
      : {
          facts: translation('facts', schema.translated.facts),
          cards: translation('cards', schema.translated.cards),
          claims: translation('claims', schema.translated.claims),
          disagreements: translation('disagreements', schema.translated.disagreements),
        };

  if (!page || !evidence || !appointment || !review) throw new ContentError(problems);
  const library: Library = { locale, missing, ...english, page, evidence, appointment, review };
  problems.push(...checkLibrary(library));
  const local = overlay(library, words, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return local;
};
