import { createHash } from 'node:crypto';
import type { HelpSourceRow } from '../../data/schema-help.ts';
import type { LawSourceRow } from '../../data/schema-law.ts';
import { packContent } from '../content/compile.ts';
import { buildLibrary, type Library } from '../content/compile-library.ts';
import type { Files, Problem } from '../content/compile-read.ts';
import { helpFile } from './region-help.ts';
import { lawFile } from './region-law.ts';

/** A row, the day of its last check, and for how many days that holds (`data/review.json`). */
export interface Check {
  file: string;
  id: string;
  checked: string;
  days: number;
}

/** When each row was last held against its sources. Help lines and law are of the kind that changes fast. */
export const checksOf = (files: Files): Check[] => {
  const { facts, claims, review } = buildLibrary(files);
  const { dated, undated, claim } = review.days;
  return [
    ...facts.map((row) => ({
      file: 'data/facts/en.json',
      id: row.id,
      checked: row.checked,
      days: row.dated ? dated : undated,
    })),
    ...claims.map(({ id, checked }) => ({
      file: 'data/claims/en.json',
      id,
      checked,
      days: claim,
    })),
    ...(files[helpFile] as HelpSourceRow[]).map(({ id, editor }) => ({
      file: helpFile,
      id,
      checked: editor.auditedOn,
      days: dated,
    })),
    ...(files[lawFile] as LawSourceRow[]).map(({ id, editor }) => ({
      file: lawFile,
      id,
      checked: editor.readOn,
      days: dated,
    })),
  ];
};

const dayLength = 86_400_000;

/** The rows whose check is too long ago for a release. @param today `YYYY-MM-DD` */
export const staleRows = (files: Files, today: string): Problem[] =>
  checksOf(files).flatMap(({ file, id, checked, days }) => {
    const age = Math.floor((Date.parse(today) - Date.parse(checked)) / dayLength);
    if (age <= days) return [];
    const reason = `was checked ${age} days ago; ${days} are allowed. Open its sources, then set the day.`;
    return { file, id, reason };
  });

/** A fingerprint of the words alone: sources and months may change without a new score. */
export const fingerprintOf = (library: Library): string => {
  const { page, cards, claims } = packContent(library);
  const words = [
    page,
    cards.map((card) => card.slice(0, 5)),
    claims.map((claim) => claim.slice(0, 4)),
  ];
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
};

const sheetFile = 'data/clear-communication.json';

/** Says so where the words have changed since they were scored. */
export const unscored = (files: Files): Problem[] => {
  const { content } = files[sheetFile] as { content: string };
  const now = fingerprintOf(buildLibrary(files));
  if (now === content) return [];
  const reason = `is of other words than today’s: score them again, then set "content" to ${now}.`;
  return [{ file: sheetFile, id: content, reason }];
};

/** What stands in the way of a release. @param today `YYYY-MM-DD` */
export const dueForRelease = (files: Files, today: string): Problem[] => [
  ...staleRows(files, today),
  ...unscored(files),
];
