import sites from '../../data/sites.json' with { type: 'json' };
import { isMatch, type Topic } from '../detect/types.ts';
import type { Grant } from '../messages.ts';
import { type Standing, settingsFor, standingIn } from '../settings/choose.ts';
import { mayShow, quietReason, type Showing } from '../settings/may-show.ts';
import { opened, type Session, type TabState, withTab } from '../settings/session.ts';
import { readSession, updateSession, type Walk } from '../settings/session-store.ts';
import { inject, panelIn, tellPanel } from './panel.ts';
import type { Place } from './place.ts';

/** What may appear in a tab now, of its own accord. */
export const showingIn = ({ settings, session }: Standing, place: Place): Showing =>
  mayShow(settings, session, occasion(place, session), sites.cited);

/** The topic that is known of this very page; `none` where nothing was said about it. */
const occasion = ({ tab, site, page }: Place, session: Session) => {
  const known = session.tabs[tab];
  const topic = (known?.page === page && known.topic) || 'none';
  return { topic, site, page, now: Date.now() };
};

/** Writes down what is known of a tab. Answers what topic was known of it before. */
export const note = (
  { tab, site, page, walk }: Place,
  known: Pick<TabState, 'topic' | 'rule' | 'asked'>,
): Promise<Topic | null> =>
  updateSession(walk, (session) => ({
    session: withTab(session, tab, { site, page, ...known }),
    answer: session.tabs[tab]?.topic ?? null,
  }));

/**
 * Has a page judged that passed the gate, unless it has to be left alone. What is known of it stays until
 * then: a page that grows passes again, and must not be without a topic while it is judged anew. An open sidebar reads
 * it for itself and judges it, too: it is not read twice.
 */
export async function judge(place: Place): Promise<void> {
  const [{ settings, session }, panel] = await Promise.all([
    standingIn(place.walk),
    panelIn(place.tab),
  ]);
  const isNew = session.tabs[place.tab]?.page !== place.page;
  const leftAlone = quietReason(settings, session, { ...place, now: Date.now() });
  await Promise.all([
    isNew && note(place, { topic: null, rule: null, asked: false }),
    settings.when !== 'click' &&
      !leftAlone &&
      (panel?.open
        ? tellPanel(place.tab, { type: 'background:judge' })
        : inject(place.tab, 'judge')),
  ]);
}

/**
 * Takes note of what a page is about and brings its tab in line. Where nothing was to show before either, a sidebar is
 * there because the reader opened it: the page has grown, which is no reason to take it away.
 */
export async function judged(
  place: Place,
  { topic, rule }: Pick<TabState, 'topic' | 'rule'>,
): Promise<void> {
  const panel = panelIn(place.tab);
  const before = await note(place, { topic, rule, asked: false });
  if (isMatch(before) || isMatch(topic)) await bringInLine(place, panel);
}

/** Brings a tab in line with what may show there: puts the sidebar in, or takes it away. */
export async function bringInLine(place: Place, panel = panelIn(place.tab)): Promise<void> {
  const showing = showingIn(await standingIn(place.walk), place);
  if (showing === 'nothing') await tellPanel(place.tab, { type: 'background:leave' });
  else if (!(await panel)) await inject(place.tab, 'sidebar');
}

/** After something quiet was taken back: judges what was left unjudged, shows what may show. */
export async function reconsider(place: Place): Promise<void> {
  const known = (await readSession(place.walk)).tabs[place.tab];
  if (known?.page === place.page && known.topic === null) await judge(place);
  else await bringInLine(place);
}

/** Lets a sidebar open by itself, once, and counts it in the same step. */
export async function grant(place: Place): Promise<Grant> {
  const settings = await settingsFor(place.walk);
  return updateSession(place.walk, (session) => {
    const granted = mayShow(settings, session, occasion(place, session), sites.cited) === 'auto';
    return { session: granted ? opened(session, place.site) : session, answer: { granted } };
  });
}

/** Takes the sidebar out of every tab of these windows where it has to be quiet now. */
export async function quieten(walk: Walk): Promise<void> {
  const { settings, session } = await standingIn(walk);
  const now = Date.now();
  const leaving = Object.entries(session.tabs)
    .filter(([, { site, page }]) => quietReason(settings, session, { site, page, now }))
    .map(([tab]) => tellPanel(Number(tab), { type: 'background:leave' }));
  await Promise.all(leaving);
}
