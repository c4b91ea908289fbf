import content from 'virtual:sidelight/content';
import { browser } from '../browser.ts';
import type { AfterClose, PageMessage, SidebarState } from '../messages.ts';
import { choose, standingIn } from '../settings/choose.ts';
import { quietReason } from '../settings/may-show.ts';
import { viewOf } from '../settings/schema.ts';
import { closed } from '../settings/session.ts';
import { updateSession } from '../settings/session-store.ts';
import { inject } from './panel.ts';
import type { Place } from './place.ts';
import { beQuiet } from './quiet.ts';
import { chooseRegion, currentRegion } from './region.ts';
import { grant, judge, judged, note, showingIn } from './show.ts';

/** Answers the scripts in a page. */
export async function onPageMessage(message: PageMessage, place: Place): Promise<unknown> {
  switch (message.type) {
    case 'detector:passed':
      return judge(place);
    case 'detector:verdict':
      return judged(place, message);
    case 'sidebar:ready':
      return stateFor(place);
    case 'sidebar:explain':
      await inject(place.tab, 'explainer');
      return content;
    case 'sidebar:may-open':
      return grant(place);
    case 'sidebar:closed':
      return updateSession(place.walk, (before) => {
        const { session, offer } = closed(before);
        return { session, answer: { offerKeepClosed: offer } satisfies AfterClose };
      });
    case 'sidebar:choose-region': {
      const { country, state } = message;
      return chooseRegion(place.walk, country === null ? null : { country, state });
    }
    case 'sidebar:remember':
      await choose(place.walk, message.view);
      return undefined;
    case 'sidebar:quiet':
      await beQuiet({ walk: place.walk, place }, message.how);
      return undefined;
    case 'sidebar:open-page': {
      const anchor = message.anchor ? `#${message.anchor}` : '';
      await browser.tabs.create({ url: browser.runtime.getURL(`/${message.page}.html${anchor}`) });
      return undefined;
    }
  }
}

/** How a sidebar that has just started should look. */
async function stateFor(place: Place): Promise<SidebarState> {
  const [standing, region] = await Promise.all([standingIn(place.walk), currentRegion(place.walk)]);
  const { settings, session } = standing;
  const known = session.tabs[place.tab];
  const here = known?.page === place.page ? known : undefined;
  if (here?.asked) await note(place, { ...here, asked: false });
  const topic = here?.topic ?? null;
  const isUnjudged =
    topic === null && !quietReason(settings, session, { ...place, now: Date.now() });
  return {
    show: here?.asked ? 'open' : isUnjudged ? 'as-before' : showingIn(standing, place),
    topic: topic ?? 'none',
    view: viewOf(settings),
    place: region,
    headline: session.opens,
  };
}
