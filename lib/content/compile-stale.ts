import type { Library } from './compile-library.ts';

/** A row whose check is too long ago for a release. */
export interface Stale {
  file: string;
  id: string;
  /** Days since the check, and how many are allowed. */
  age: number;
  limit: number;
}

const dayLength = 86_400_000;

/**
 * The rows that are older than their review period (`data/review.json`). Tests warn of them; a release stops.
 * @param today `YYYY-MM-DD`
 */
export const staleRows = (
  { facts, claims, review: { days } }: Pick<Library, 'facts' | 'claims' | 'review'>,
  today: string,
): Stale[] => {
  const age = (checked: string) =>
    Math.floor((Date.parse(today) - Date.parse(checked)) / dayLength);
  return [
    ...facts.map(({ id, checked, dated }) => ({
      file: 'data/facts/en.json',
      id,
      age: age(checked),
      limit: dated ? days.dated : days.undated,
    })),
    ...claims.map(({ id, checked }) => ({
      file: 'data/claims/en.json',
      id,
      age: age(checked),
      limit: days.claim,
    })),
  ].filter((row) => row.age > row.limit);
};
