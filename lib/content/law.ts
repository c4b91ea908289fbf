import type { LegalRow, Region } from './types-region.ts';

const scopes: LegalRow['scope'][] = ['country', 'state', 'local'];

/**
 * What is known of the law: the country's row, then, where the reader has chosen a state, the row of
 * that state and of places inside it. No row means that nothing was seen, not that kratom is legal.
 */
export function lawFor(rows: readonly LegalRow[], { country, state }: Region): LegalRow[] {
  return scopes.flatMap((scope) =>
    rows.filter(
      (row) => row.scope === scope && row.jurisdiction === (scope === 'country' ? country : state),
    ),
  );
}
