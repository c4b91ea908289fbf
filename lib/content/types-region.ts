import type { helpKinds } from '../../data/help-kinds.ts';

export type ResourceKind = (typeof helpKinds)[number];

/** One help line or link, with only what is known; absent fields are not shown (EV-3). */
export interface Resource {
  id: string;
  /** ISO 3166-1 alpha-2, or `INT`. */
  country: string;
  kind: ResourceKind;
  /** As the service calls itself: the same in every language. */
  name: string;
  /** The language of the name, as a code. */
  nameIn?: string;
  /** What the name means, where it does not say so to this reader. */
  meaning?: string;
  /** Digits for `tel:`, the national form. */
  tel?: string;
  /** The number as it is printed; always shown with `tel`. */
  phoneDisplay?: string;
  /** `number` are digits for `sms:`; `display` is the line to print. */
  sms?: { number: string; keyword?: string; display: string };
  whatsapp?: { number: string };
  url?: string;
  hours?: string;
  languages?: string[];
  cost?: string;
  forWhom?: string;
  whatHappens?: string;
  /** `false`: a source says that no name is needed. */
  asksName?: boolean;
  channels: string[];
  /** The service is run by, or wired to, a body that enforces drug law: said first. */
  enforcementLinked: boolean;
  /** The part of the country it serves, where it does not serve all of it. */
  area?: string;
  /** Which of the two paths it fits (PE-2). */
  fits: HelpPath[];
}

/** The two short paths of "Ways to get help": for me, for someone I care about (PE-2). */
export type HelpPath = 'me' | 'someone';

export type LegalStatus =
  | 'controlled'
  | 'banned'
  | 'regulated-kcpa'
  | 'age-restricted'
  | '7-oh-banned-only'
  | 'legal-unregulated'
  | 'unclear';

/** One row of law. */
export interface LegalRow {
  id: string;
  /** `US`, `US-CA`, `DE`, … */
  jurisdiction: string;
  /** The place, where the name of its country or state does not say it. */
  name?: string;
  status: LegalStatus;
  note?: string;
  since?: string;
  /** `local`: a county or city; its `jurisdiction` is the state that it lies in. */
  scope: 'country' | 'state' | 'local';
  /** A date, as precise as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Shown beside every status. */
  asOf: string;
  /** What `asOf` is: the date of the source, a guess at it, or, for a source without a date, the day it was read. */
  asOfKind: 'dated' | 'about' | 'read';
  /** True where the source is not a public body or a copy of the statute: shown "as reported". */
  reported: boolean;
  /** True where the rule was moving when it was read: shown with "this may have changed". */
  changing: boolean;
  /** Only where the source is fit for readers: never a vendor, a law firm or an advocate (PR-9). */
  url?: string;
}

/** The country (and, in the US, the state) whose resources and law are shown. */
export interface Region {
  /** ISO 3166-1 alpha-2, or null when unknown: then international rows and no local number. */
  country: string | null;
  /** `US-CA` and so on, only ever chosen by the reader. */
  state: string | null;
  from: 'chosen' | 'guessed' | 'unknown';
}

/** All that depends on the region; made in the background, sent to the sidebar. */
export interface RegionContent {
  region: Region;
  /** The number for an emergency, or absent when the country is unknown. */
  emergency?: { tel: string; display: string };
  /** In the order they are shown. */
  resources: Resource[];
  law: LegalRow[];
  /** Countries that the reader can choose, as codes; `Intl.DisplayNames` has their names. */
  countries: string[];
  /** US states that the reader can choose, as codes; their names are in `_locales` (`state_US_…`). */
  states: string[];
  /** Said where the words for help or law are English because they are not translated yet. */
  fallback?: string;
}
