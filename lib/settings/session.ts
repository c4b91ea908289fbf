import type { Rule, Topic } from '../detect/types.ts';
import type { Settings } from './schema.ts';

/** What is known of one tab; forgotten with it. */
export interface TabState {
  site: string;
  /** Print of the page that the rest is about. */
  page: string;
  /** Null where the page passed the gate and was not judged. */
  topic: Topic | null;
  rule: Rule | null;
  /** The reader asked for the sidebar; it opens when its script is ready. */
  asked: boolean;
}

/**
 * What Sidelight knows until the browser closes. It lives in memory (`storage.session`) and never on
 * disk (PR-5). Normal and private windows have one each, and the private one goes with the last window.
 */
export interface Session {
  /** How often the sidebar opened by itself (EV-5). */
  opens: number;
  /** Sites where it did. */
  shown: string[];
  closes: number;
  keepClosedOffered: boolean;
  offSites: string[];
  /** Prints of pages that the reader called not relevant. */
  notRelevant: string[];
  /** Quiet until this time (ms since 1970), or `restart` for the rest of the session. */
  snooze: number | 'restart' | null;
  tabs: Record<string, TabState>;
  /** Settings that hold for this session only: those of private windows, and those that the disk refused. */
  overrides: Partial<Settings>;
}

export const freshSession: Session = {
  opens: 0,
  shown: [],
  closes: 0,
  keepClosedOffered: false,
  offSites: [],
  notRelevant: [],
  snooze: null,
  tabs: {},
  overrides: {},
};

const hour = 60 * 60 * 1000;

/** `list` with `entry` in it once. */
const withEntry = (list: string[], entry: string): string[] =>
  list.includes(entry) ? list : [...list, entry];

export const isSnoozed = ({ snooze }: Session, now: number): boolean =>
  snooze === 'restart' || (snooze !== null && now < snooze);

export const snoozed = (session: Session, until: 'hour' | 'restart', now: number): Session => ({
  ...session,
  snooze: until === 'restart' ? 'restart' : now + hour,
});

export const withOffSite = (session: Session, site: string): Session => ({
  ...session,
  offSites: withEntry(session.offSites, site),
});

export const withoutOffSite = (session: Session, site: string): Session => ({
  ...session,
  offSites: session.offSites.filter((entry) => entry !== site),
});

export const withNotRelevant = (session: Session, page: string): Session => ({
  ...session,
  notRelevant: withEntry(session.notRelevant, page),
});

export const withoutNotRelevant = (session: Session, page: string): Session => ({
  ...session,
  notRelevant: session.notRelevant.filter((entry) => entry !== page),
});

export const opened = (session: Session, site: string): Session => ({
  ...session,
  opens: session.opens + 1,
  shown: withEntry(session.shown, site),
});

/** Counts a close and says whether "Keep closed?" is due: once, after the second one (PE-4). */
export function closed(session: Session): { session: Session; offer: boolean } {
  const closes = session.closes + 1;
  const offer = closes >= 2 && !session.keepClosedOffered;
  return {
    session: { ...session, closes, keepClosedOffered: session.keepClosedOffered || offer },
    offer,
  };
}

export const withTab = (session: Session, tab: number, state: TabState): Session => ({
  ...session,
  tabs: { ...session.tabs, [tab]: state },
});

export function withoutTab(session: Session, tab: number): Session {
  const { [tab]: _, ...tabs } = session.tabs;
  return { ...session, tabs };
}
