import { afterText } from '../detect/gate.ts';
import { type Glance, onceChanged, onPageChange } from './living.ts';
import { little, textOf } from './page-text.ts';

/** What the gatekeeper reports: the page passes the gate; or a page that had passed does not any more. */
export type Report = (passes: boolean) => void;

/** What is asked about a text. */
export interface Gate {
  /** True of every text that `isOpen` is true of, with `afterText` behind it. */
  prefilter: RegExp;
  isOpen(text: string): boolean;
}

/** Characters searched at a time: a few ms. */
const window = 1_000_000;
/** Characters that two windows share, so that no word falls between them. */
const overlap = 99;

/**
 * Asks the gate about the page: now (a prerendered one when it is visited), whenever it is worth reading again, and when
 * one that passed comes back from the history's cache, where the background has forgotten it. A page that never passes is
 * never reported.
 *
 * Every page pays for what runs here: for each function of its own, for each part of the DOM when it is first used, and
 * even for what is only parsed. So most pages get one read of their text and one search, both in this function, and no
 * second look before they change. Form fields and hidden text may open the gate; the judge then leaves them out.
 */
export function keepGate(gate: Gate, report: Report): void {
  const { body, title, URL: url } = document;
  const text = body?.textContent ?? '';
  const { length } = text;
  // In one text, so that the engine compiles the search for one kind of string.
  if (
    length < little ||
    length > window ||
    gate.prefilter.test(`${title} ${url} ${text}${afterText}`)
  ) {
    follow(gate, report, length < little ? undefined : text);
    return;
  }
  onceChanged(length, () => follow(gate, report, undefined, { url, title, length }));
}

/**
 * Looks with care, as often as the page is worth it.
 * @param text of the page as it is now, where it has been read already
 * @param last what the page was like when it did not pass, if that is known; it has changed since then
 */
function follow(gate: Gate, report: Report, text?: string, last?: Glance): void {
  // A page that is prerendered may never be visited, and the background cannot reach it before.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => follow(gate, report), { once: true });
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
    const to = from + window;
    const passes = gate.isOpen(names + text.slice(Math.max(0, from - overlap), to));
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
