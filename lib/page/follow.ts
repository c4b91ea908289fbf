import { atATime } from './gatekeeper.ts';
import { type Glance, onPageChange } from './living.ts';
import { onceChanged } from './once-changed.ts';
import { textOf } from './page-text.ts';

/** Does this text hold what may be a word for kratom? */
export type Gate = (text: string) => boolean;

/** What is reported: the page passes the gate; or a page that had passed does not any more. */
export type Report = (passes: boolean) => void;

/** Characters that two searches share, so that no word falls between them. */
const overlap = 99;

/**
 * Asks the gate about the page with care: now (a prerendered one when it is visited), whenever it is worth reading again,
 * and when one that passed comes back from the history's cache, where the background has forgotten it. A page that never
 * passes is never reported.
 * @param text of the page as it is now, where it has been read already
 * @param last what the page was like when it did not pass, if that is known; it has changed since then
 */
export function follow(isOpen: Gate, report: Report, text?: string, last?: Glance): void {
  // A page that is prerendered may never be visited, and the background cannot reach it before.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => follow(isOpen, report), { once: true });
    return;
  }
  let turn = 0;
  let passed = false;
  const look = (text = textOf(document)): Glance => {
    turn++;
    const seen = { url: document.URL, title: document.title, length: text.length };
    search(text, 0, turn, `${seen.title} ${seen.url} `);
    return seen;
  };
  const search = (text: string, from: number, mine: number, names = '') => {
    if (mine !== turn) return;
    const to = from + atATime;
    const passes = isOpen(names + text.slice(Math.max(0, from - overlap), to));
    if (passes || to >= text.length) conclude(passes);
    else setTimeout(search, 0, text, to, mine);
  };
  const conclude = (passes: boolean) => {
    if (passes && !passed) addEventListener('pageshow', onReturn);
    if (passes || passed) report(passes);
    passed = passes;
  };
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) look();
  };
  const lookAgain = () => void look();
  if (last) return void onPageChange(lookAgain, last);
  const seen = look(text);
  onceChanged(seen.length, () => onPageChange(lookAgain, seen));
}
