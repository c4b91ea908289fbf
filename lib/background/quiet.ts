import type { Quiet, Undo } from '../messages.ts';
import { choose, settingsFor } from '../settings/choose.ts';
import {
  type Session,
  snoozed,
  withNotRelevant,
  withOffSite,
  withoutNotRelevant,
  withoutOffSite,
} from '../settings/session.ts';
import { changeSession } from '../settings/session-store.ts';
import type { Where } from './place.ts';
import { quieten } from './show.ts';

/**
 * Applies one way to be quiet, at once and in every tab it concerns. `remember` writes the site to
 * disk, which only an explicit wish may do (PR-6), and never from a private window (PR-10).
 * @returns false where the disk refused; the choice then holds until the browser closes.
 */
export async function beQuiet(
  { walk, place }: Where,
  how: Quiet,
  remember = false,
): Promise<boolean> {
  const inSession = (change: (session: Session) => Session) => changeSession(walk, change);
  let kept = true;
  switch (how) {
    case 'not-relevant':
      if (place) await inSession((session) => withNotRelevant(session, place.page));
      break;
    case 'off-site':
      if (!place) break;
      await inSession((session) => withOffSite(session, place.site));
      if (remember && walk === 'normal') {
        const { offSites } = await settingsFor(walk);
        kept = await choose(walk, { offSites: [...new Set([...offSites, place.site])] });
      }
      break;
    case 'snooze-hour':
      await inSession((session) => snoozed(session, 'hour', Date.now()));
      break;
    case 'snooze-restart':
      await inSession((session) => snoozed(session, 'restart', Date.now()));
      break;
    case 'off-everywhere':
      kept = await choose(walk, { offEverywhere: true });
      break;
    case 'keep-closed':
      kept = await choose(walk, { when: 'launcher' });
      break;
  }
  await quieten(walk);
  return kept;
}

/** Takes one way to be quiet back. @returns as `beQuiet`. */
export async function undo({ walk, place }: Where, how: Undo): Promise<boolean> {
  switch (how) {
    case 'not-relevant':
      if (place) await changeSession(walk, (session) => withoutNotRelevant(session, place.page));
      return true;
    case 'snooze':
      await changeSession(walk, (session) => ({ ...session, snooze: null }));
      return true;
    case 'off-everywhere':
      return choose(walk, { offEverywhere: false });
    case 'off-site': {
      if (!place) return true;
      const { site } = place;
      await changeSession(walk, (session) => withoutOffSite(session, site));
      const { offSites } = await settingsFor(walk);
      if (!offSites.includes(site)) return true;
      return choose(walk, { offSites: offSites.filter((entry) => entry !== site) });
    }
  }
}
