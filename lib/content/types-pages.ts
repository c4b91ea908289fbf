import type { ClaimVerdict, Group, Strength } from './types.ts';

/** A source as the Evidence page shows it. `url` is absent where no page fit for readers is known. */
export interface EvidenceSource {
  id: string;
  label: string;
  publisher: string;
  title: string;
  kind: SourceKind;
  url?: string;
  published?: string;
}

export type SourceKind =
  | 'regulator'
  | 'public-health-agency'
  | 'poison-control'
  | 'peer-reviewed'
  | 'clinical-reference'
  | 'professional-society';

/** One statement with what it rests on. */
export interface EvidenceFact {
  id: string;
  topic: string;
  statement: string;
  strength: Strength;
  /** See `Card.dated`. */
  dated: boolean;
  /** `YYYY-MM`. */
  checked: string;
  sources: string[];
}

/** A point on which good sources say different things, told for readers. */
export interface Disagreement {
  id: string;
  title: string;
  text: string;
  facts: string[];
}

/** Words of the Evidence page beside the statements. */
export interface EvidenceCopy {
  intro: string[];
  topics: Record<string, string>;
  /** What each strength means, in a line. */
  strength: Record<Strength, string>;
  kinds: Record<SourceKind, string>;
  chosen: string[];
}

/** Everything for the Evidence page. */
export interface Evidence {
  locale: string;
  fellBack: boolean;
  fallback: string;
  copy: EvidenceCopy;
  groups: Record<Group, string>;
  cards: {
    id: string;
    group: Group;
    title: string;
    passages: { text: string; facts: string[] }[];
    action?: { text: string; facts: string[] };
    strength: Strength;
    checked: string;
    dated: boolean;
  }[];
  claims: {
    id: string;
    claim: string;
    verdict: ClaimVerdict;
    response: string;
    facts: string[];
    sources: string[];
    checked: string;
    dated: boolean;
  }[];
  facts: EvidenceFact[];
  sources: EvidenceSource[];
  disagreements: Disagreement[];
}

/** The page to take to an appointment. */
export interface Appointment {
  /** Said where some words are English because they are not translated yet. */
  fallback?: string;
  intro: string;
  kept: string;
  opener: string;
  tell: { id: string; label: string; hint?: string; long?: true }[];
  ask: { id: string; text: string }[];
  urgent: string;
}
