/*
 * Pages that live: they navigate without loading, grow while the reader scrolls, fill in late, or
 * rewrite themselves. They get a few looks at the length of the text, at moments when growth is likely, and then none;
 * a page that stands still gets none at all. A mutation observer tells which it is, and only that: it hears of one change
 * and is gone, so that no page pays for each node that it adds. One watch serves all scripts of ours on a page.
 */

import { onceChanged } from './once-changed.ts';
import { textOf } from './page-text.ts';

/** `place`: another address in the same document. `content`: the same address, other content. */
export type Change = 'place' | 'content';

/** Waits after arriving at a place, in ms, each from the first change since the look before. Late threads come within these. */
const waits = [1000, 1500, 2500, 5000, 10_000, 20_000];
/** After the reader has scrolled or moved within a place, in ms. */
const afterMove = 1000;
/** Renewals at one place. After that the page is what it is. */
const most = 12;
/** A look that took t ms, with what came of it, is followed by none for this many times t. */
const restFactor = 50;

/** What tells whether a page is worth reading again. */
export interface Glance {
  url: string;
  title: string;
  /** Of the page's text: mostly one native call, and cheaper on long pages than counting elements. */
  length: number;
}

const glance = (): Glance => ({
  url: document.URL,
  title: document.title,
  length: textOf(document).length,
});

/** Whether a page is worth reading again, by the lengths of its text: then, and now. */
export const isWorthReading = (before: number, now: number) => Math.abs(now - before) >= 100;

type Listener = (change: Change) => void;

const key = Symbol.for('living page');
const world = globalThis as { [key]?: Set<Listener> };

/**
 * Calls `onChange` when the page is worth reading again, a bounded number of times at each place. Nothing is called for a
 * move within the page (`#…`).
 * @param last what the page was like when it was read, and may not be any more
 * @returns a function that ends it
 */
export function onPageChange(onChange: Listener, last = glance()): () => void {
  world[key] ??= watch(last, new Set([onChange]));
  const listeners = world[key].add(onChange);
  return () => void listeners.delete(onChange);
}

function watch(last: Glance, listeners: Set<Listener>): Set<Listener> {
  const { navigation } = globalThis as { navigation?: Navigation };
  /** Another one for each step of the history; unknown without the Navigation API, and where the page has gone on already. */
  let step =
    addressOf(document.URL) === addressOf(last.url) ? navigation?.currentEntry?.key : undefined;
  let looks = 0;
  let renewals = 0;
  let restUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  let stopWaiting = () => {};

  const lookLater = () => {
    const wait = waits[looks++];
    stopWaiting();
    if (wait)
      stopWaiting = onceChanged(last.length, () => {
        timer = setTimeout(onTime, wait);
      });
  };
  const onTime = () => {
    lookLater();
    look();
  };
  const look = () => {
    const stepNow = navigation?.currentEntry?.key;
    const hasStepped = stepNow !== undefined && stepNow !== step;
    const isElsewhere =
      document.URL !== last.url && addressOf(document.URL) !== addressOf(last.url);
    // Long threads rewrite their address for each post that scrolls by, without a step in the history: that is the
    // same place, unless the title changes with it.
    const hasMoved = isElsewhere && (hasStepped || document.title !== last.title);
    if (hasMoved) {
      step = stepNow;
      renewals = looks = 0;
      clearTimeout(timer);
      lookLater();
    }
    step ??= stepNow;
    const begun = Date.now();
    if (!hasMoved && renewals >= most) return;
    if (!hasMoved && begun < restUntil) return soon(restUntil - begun);
    const now = glance();
    if (hasMoved || isWorthReading(last.length, now.length)) {
      last = now;
      renewals += 1;
      for (const listener of [...listeners]) listener(hasMoved ? 'place' : 'content');
    }
    const ended = Date.now();
    restUntil = ended + (ended - begun) * restFactor;
  };
  const soon = (wait: number) => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      look();
    }, wait);
  };
  const onMove = () => {
    look();
    soon(afterMove);
  };
  const onScroll = () => {
    if (renewals < most) soon(afterMove);
  };
  const options = { capture: true, passive: true };
  // It comes after the address has changed and its handler is done; `popstate` and the looks serve browsers without it.
  if (navigation) navigation.addEventListener('navigatesuccess', onMove, options);
  else addEventListener('popstate', onMove, options);
  document.addEventListener('scrollend', onScroll, options);
  timer = setTimeout(onTime, waits[looks++]);
  return listeners;
}

/** The address without its fragment, unless the fragment is a route (`#/…`, `#!…`). */
const addressOf = (url: string) => url.replace(/#(?![/!]).*/s, '');

type Navigation = EventTarget & { currentEntry: { key: string } | null };
