import type { ClaimVerdict, Group, PageCopy, Relevance } from './types.ts';

/**
 * `Content` as it is bundled, made for few bytes: sources once in a table and named by index, rows without
 * field names. `lib/content/unpack.ts` undoes it.
 */
export interface PackedContent {
  locale: string;
  fellBack: boolean;
  page: PageCopy;
  /** Month of the last check, of all cards and claims but those in `checkedElse`. */
  checked: string;
  checkedElse: Record<string, string>;
  /** Label and address. */
  sources: [string, string][];
  cards: PackedCard[];
  claims: PackedClaim[];
}

export type PackedCard = [
  id: string,
  group: Group,
  title: string,
  /** One passage or several. */
  passages: string | string[],
  action: string | 0,
  /** Index in `strengths` of `unpack.ts`. */
  strength: number,
  dated: 0 | 1,
  sources: number[],
  when?: Relevance,
];

export type PackedClaim = [
  id: string,
  claim: string,
  verdict: ClaimVerdict,
  response: string,
  sources: number[],
  dated: 0 | 1,
];
