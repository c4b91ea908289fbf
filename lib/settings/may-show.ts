import { isMatch, type Topic } from '../detect/types.ts';
import type { Settings } from './schema.ts';
import { isSnoozed, type Session } from './session.ts';
import { isUnder } from './site.ts';

/** What may appear on a page without being asked for. `auto`: open at a quiet moment. */
export type Showing = 'auto' | 'launcher' | 'nothing';

/** The page in question. */
export interface Occasion {
  topic: Topic;
  site: string;
  /** As `pagePrint` gives it. */
  page: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** How often a session the sidebar opens by itself (EV-5). */
const opensASession = 3;

/** Why Sidelight keeps quiet on a page, or null where it need not. */
export type QuietReason = 'off-everywhere' | 'off-site' | 'snoozed' | 'not-relevant';

export function quietReason(
  settings: Settings,
  session: Session,
  { site, page, now }: Omit<Occasion, 'topic'>,
): QuietReason | null {
  if (settings.offEverywhere) return 'off-everywhere';
  if (settings.offSites.includes(site) || session.offSites.includes(site)) return 'off-site';
  if (isSnoozed(session, now)) return 'snoozed';
  if (session.notRelevant.includes(page)) return 'not-relevant';
  return null;
}

/**
 * The table of design.md section 2 and all the ways to be quiet.
 * `citedSites`: the bodies that Sidelight cites; their pages get the launcher at most.
 */
export function mayShow(
  settings: Settings,
  session: Session,
  occasion: Occasion,
  citedSites: readonly string[],
): Showing {
  const { topic, site } = occasion;
  if (!isMatch(topic)) return 'nothing';
  if (settings.when === 'click' || quietReason(settings, session, occasion)) return 'nothing';
  const spent = session.opens >= opensASession || session.shown.includes(site);
  const launcherOnly = settings.when === 'launcher' || isUnder(site, citedSites);
  return topic === 'kratom' || spent || launcherOnly ? 'launcher' : 'auto';
}
