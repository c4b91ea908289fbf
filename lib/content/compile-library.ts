import type { z } from 'zod';
import * as schema from '../../data/schema.ts';
import { checkLibrary } from './compile-check.ts';
import { ContentError, type Files, reader } from './compile-read.ts';
import { frameProblems, overlay, type Translations } from './compile-translate.ts';

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
  interfaceFacts: Record<string, string[]>;
}

/**
 * Validates and joins the content files for one locale. A file that the locale lacks falls back to English and
 * is listed in `missing`; a file that it has but that lacks a row is an error.
 * @throws ContentError naming file, id and reason of every problem found
 */
export const buildLibrary = (files: Files, locale = 'en'): Library => {
  const { problems, parse, rows } = reader(files);
  const missing: string[] = [];

  const whole = <T>(kind: string, shape: z.ZodType<T>): T | undefined => {
    const own = `data/${kind}/${locale}.json`;
    const file = own in files ? own : `data/${kind}/en.json`;
    if (file !== own) missing.push(own);
    else if (locale !== 'en')
      problems.push(...frameProblems(own, files[`data/${kind}/en.json`], files[own]));
    return parse(file, files[file], shape);
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
  const review = parse('data/review.json', files['data/review.json'], schema.review);
  const interfaceFacts = parse(
    'data/interface.json',
    files['data/interface.json'],
    schema.interfaceFacts,
  );
  const words: Translations =
    locale === 'en'
      ? {}
      : {
          facts: translation('facts', schema.translated.facts),
          cards: translation('cards', schema.translated.cards),
          claims: translation('claims', schema.translated.claims),
          disagreements: translation('disagreements', schema.translated.disagreements),
        };

  if (!page || !evidence || !appointment || !review || !interfaceFacts)
    throw new ContentError(problems);
  const library: Library = {
    locale,
    missing,
    ...english,
    page,
    evidence,
    appointment,
    review,
    interfaceFacts,
  };
  problems.push(...checkLibrary(library));
  const local = overlay(library, words, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return local;
};
