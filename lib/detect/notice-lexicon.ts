import type { FindPart } from './lexicon.ts';
import type { ProductKind, Substance } from './types.ts';

/** What else than the topic a text can signal. */
export type SignalCode = 'crisis' | 'pregnancy' | 'dose-unit' | 'dose-word' | 'shop' | 'forum';

/** The words to notice as the sidebar script carries them, made by `lib/build/compile-notice.ts`. */
export interface NoticeLexicon {
  substances: FindPart<Substance>[];
  products: FindPart<ProductKind>[];
  signals: FindPart<SignalCode>[];
  claims: ClaimLexicon;
}

/** Sources of case-insensitive expressions over one sentence. */
export interface ClaimLexicon {
  negators: string;
  rebuttals: string;
  reports: string;
  losses: string;
  amounts: string;
  /** `denies`: the claim itself is a denial; `effect`: it is of an effect, which use or research told of is not. */
  claims: [id: string, kind: 'denies' | 'effect' | '', source: string][];
}
