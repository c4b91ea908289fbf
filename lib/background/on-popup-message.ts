import { browser, type Tabs } from '../browser.ts';
import type { Opened, PopupMessage, PopupState } from '../messages.ts';
import { standingIn } from '../settings/choose.ts';
import { isSnoozed } from '../settings/session.ts';
import { readSession } from '../settings/session-store.ts';
import { inject, panelIn, tellPanel } from './panel.ts';
import { type Place, type Where, whereIs } from './place.ts';
import { beQuiet, undo } from './quiet.ts';
import { currentRegion } from './region.ts';
import { note, reconsider } from './show.ts';

/** Answers the popup, about the tab it names. */
export async function onPopupMessage(message: PopupMessage): Promise<unknown> {
  const tab = await browser.tabs.get(message.tab);
  const where = await whereIs(tab);
  switch (message.type) {
    case 'popup:state':
      return stateOf(tab, where, true);
    case 'popup:open':
      return openIn(where);
    case 'popup:close':
      await tellPanel(message.tab, { type: 'background:close' });
      return undefined;
    case 'popup:quiet':
      return stateOf(tab, where, await beQuiet(where, message.how, message.remember));
    case 'popup:undo': {
      const kept = await undo(where, message.how);
      if (where.place) await reconsider(where.place);
      return stateOf(tab, where, kept);
    }
  }
}

/** Opens the sidebar because the reader asked, whatever the topic and even when it is off. */
export async function openIn({ place }: Where): Promise<Opened> {
  if (!place) return { open: false, why: 'restricted' };
  if (await panelIn(place.tab)) {
    await tellPanel(place.tab, { type: 'background:open' });
    return { open: true };
  }
  const { tabs } = await readSession(place.walk);
  const known = tabs[place.tab];
  const here = known?.page === place.page ? known : { topic: null, rule: null };
  await note(place, { topic: here.topic, rule: here.rule, asked: true });
  if (await inject(place.tab, 'sidebar')) return { open: true };
  await note(place, { topic: here.topic, rule: here.rule, asked: false });
  return { open: false, why: (await isAllowed(place)) ? 'restricted' : 'withheld' };
}

const isAllowed = ({ access }: Place): Promise<boolean> =>
  browser.permissions.contains({ origins: [access] });

async function stateOf(tab: Tabs.Tab, { walk, place }: Where, kept: boolean): Promise<PopupState> {
  const [{ settings, session }, region] = await Promise.all([
    standingIn(walk),
    currentRegion(walk),
  ]);
  const known = place ? session.tabs[place.tab] : undefined;
  const here = known?.page === place?.page ? known : undefined;
  const allowed = place !== null && (await isAllowed(place));
  const remembered = place !== null && settings.offSites.includes(place.site);
  const inSession = place !== null && session.offSites.includes(place.site);
  return {
    access: place === null ? 'restricted' : allowed ? 'allowed' : 'withheld',
    // The detector keeps quiet where there is nothing, so silence on a page it may read means "none".
    topic: here ? here.topic : allowed ? 'none' : null,
    rule: here?.rule ?? null,
    open: tab.id !== undefined && ((await panelIn(tab.id))?.open ?? false),
    when: settings.when,
    offEverywhere: settings.offEverywhere,
    offSite: remembered ? 'remembered' : inSession ? 'session' : 'no',
    notRelevant: place !== null && session.notRelevant.includes(place.page),
    snooze: isSnoozed(session, Date.now()) ? session.snooze : null,
    canRemember: walk === 'normal',
    kept,
    place: region,
  };
}
