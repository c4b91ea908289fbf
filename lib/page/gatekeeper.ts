import { type Glance, onceChanged, onPageChange } from './living.ts';
import { textOf } from './page-text.ts';

/** What the gatekeeper reports: the page passes the gate; or a page that had passed does not any more. */
export type Report = (passes: boolean) => void;

/** Characters searched at a time: a few ms. */
const window = 1_000_000;
/** Characters that two windows share, so that no word falls between them. */
const overlap = 99;
/** A text with fewer characters is searched together with title and address. */
const short = 50_000;

/**
 * Asks the gate about the page: now (a prerendered one when it is visited), whenever it is worth reading again, and when
 * one that passed comes back from the history's cache, where the background has forgotten it. A page that never passes is
 * never reported.
 *
 * Costs one native read of the text and one search: no node is touched but where there is next to no text, and a page
 * that does not change is never looked at again. Form fields and hidden text may open the gate; the judge then leaves
 * them out. Every page pays for what runs here, for each function of its own, and even for what is only parsed: so it is
 * little, in few functions.
 */
export function keepGate(isOpen: (text: string) => boolean, report: Report): void {
  // A page that is prerendered may never be visited, and the background cannot reach it before.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => keepGate(isOpen, report), { once: true });
    return;
  }
  let turn = 0;
  let passed = false;
  let seen = {} as Glance;
  const look = () => {
    turn++;
    const text = textOf(document);
    seen = { url: document.URL, title: document.title, length: text.length };
    const names = `${seen.title} ${seen.url} `;
    // In one text, so that the engine compiles the search for one kind of string; a long one is not worth the copy.
    const isShort = text.length < short;
    const passes = isOpen(isShort ? names + text : names);
    if (passes || (isShort && passed)) conclude(passes);
    else if (!isShort) search(text, 0, turn);
  };
  const search = (text: string, from: number, mine: number) => {
    if (mine !== turn) return;
    const to = from + window;
    const passes = isOpen(text.slice(Math.max(0, from - overlap), to));
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
  look();
  onceChanged(seen.length, () => onPageChange(look, seen));
}
