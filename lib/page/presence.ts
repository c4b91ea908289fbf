import { isMatch, type Topic } from '../detect/types.ts';
import type { SidebarState } from '../messages.ts';
import type { AfterPush } from './host.ts';

/** What of ours stands on the page, from least to most. */
const amounts = ['nothing', 'launcher', 'panel'] as const;
export type Shown = (typeof amounts)[number];

export interface Presence {
  shown: Shown;
  /** Who wanted it: the reader's own act moves focus, showing by itself never does (IX-2). */
  by: 'reader' | 'itself';
  /** What is left after closing: pages that do not match have no launcher. */
  rest: 'launcher' | 'nothing';
  /** What the page lets us be, after it has pushed us out. */
  most: Shown;
}

export type PresenceEvent =
  /** The background has said what may be shown. */
  | { type: 'ready'; show: Exclude<SidebarState['show'], 'as-before'>; topic: Topic }
  /** The quiet moment came and the background granted it, or no such moment came soon. */
  | { type: 'quiet' }
  | { type: 'not-quiet' }
  /** By the launcher, the toolbar or a shortcut. */
  | { type: 'open' }
  | { type: 'close' }
  /** The page's focus went below the panel, or a passage that the reader asked for lies there. */
  | { type: 'covering' }
  /** The page has grown and was read again below the panel. */
  | { type: 'judged'; topic: Topic }
  | { type: 'pushed'; answer: AfterPush };

export const absent: Presence = { shown: 'nothing', by: 'itself', rest: 'nothing', most: 'panel' };

const atMost = (shown: Shown, most: Shown): Shown =>
  amounts.indexOf(shown) <= amounts.indexOf(most) ? shown : most;

/** What stands on the page after something has happened (design.md, sections 2 and 3.8). */
export function presenceAfter(presence: Presence, event: PresenceEvent): Presence {
  const show = (shown: Shown, by: Presence['by'] = 'itself'): Presence => ({
    ...presence,
    shown: atMost(shown, presence.most),
    by,
  });
  const closed = presence.shown !== 'panel';
  switch (event.type) {
    case 'ready': {
      const rest = isMatch(event.topic) && event.show !== 'nothing' ? 'launcher' : 'nothing';
      if (event.show === 'open') return { shown: 'panel', by: 'reader', rest, most: 'panel' };
      // A page that comes back from the history keeps the panel that was open on it.
      if (!closed && event.show !== 'nothing') return { ...presence, rest };
      return { ...show(event.show === 'launcher' ? rest : 'nothing'), rest };
    }
    case 'quiet':
      return closed ? show('panel') : presence;
    case 'not-quiet':
      return closed ? show(presence.rest) : presence;
    case 'open':
      // What the reader asks for is tried anew, whatever the page did before.
      return { ...presence, shown: 'panel', by: 'reader', most: 'panel' };
    case 'close':
      return show(presence.rest, 'reader');
    case 'covering':
      return closed ? presence : show('launcher');
    case 'judged':
      return { ...presence, rest: isMatch(event.topic) ? 'launcher' : 'nothing' };
    case 'pushed': {
      const most = { stay: presence.most, launcher: 'launcher', leave: 'nothing' } as const;
      const left = most[event.answer];
      return { ...presence, most: left, shown: atMost(presence.shown, left) };
    }
  }
}
