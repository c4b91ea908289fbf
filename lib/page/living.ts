/*
 * Pages that live: they navigate without loading, grow while the reader scrolls, fill in late, or
 * rewrite themselves. No mutation observer: it would cost something for each node that a page adds.
 * Instead a few looks at the number of elements, at moments when growth is likely, and then none.
 * One watch serves all scripts of ours on a page.
 */

/** `place`: another address in the same document. `content`: the same address, other content. */
export type Change = 'place' | 'content';

/** Waits between the looks after arriving at a place, in ms. Late threads come within these. */
const waits = [1000, 1500, 2500, 5000, 10_000, 20_000];
/** After the reader has scrolled or moved within a place, in ms. */
const afterMove = 1000;
/** A page is read again when it has this many more or fewer elements. */
const worthReading = 10;
/** Renewals at one place. After that the page is what it is. */
const most = 12;
/** A renewal that took t ms is followed by none for this many times t. */
const restFactor = 50;

/** What tells, at next to no cost, whether a page is worth reading again. */
export interface Glance {
  url: string;
  title: string;
  elements: number;
}

export const glance = (): Glance => ({
  url: document.URL,
  title: document.title,
  elements: document.getElementsByTagName('*').length,
});

type Listener = (change: Change) => void;

const key = Symbol.for('living page');
const world = globalThis as { [key]?: Set<Listener> };

/**
 * Calls `onChange` when the page is worth reading again, a bounded number of times at each place. Nothing is called for a
 * move within the page (`#…`).
 * @param last what the page was like when it was read
 * @returns a function that ends it
 */
export function onPageChange(onChange: Listener, last = glance()): () => void {
  world[key] ??= watch(last, new Set([onChange]));
  const listeners = world[key].add(onChange);
  return () => void listeners.delete(onChange);
}

function watch(last: Glance, listeners: Set<Listener>): Set<Listener> {
  const { navigation } = globalThis as { navigation?: Navigation };
  /** Another one for each step of the history; unknown at first, and without the Navigation API. */
  let step: string | undefined;
  let looks = 0;
  let renewals = 0;
  let restUntil = 0;
  let timer: ReturnType<typeof setTimeout>;
  let isAsked = false;

  const renew = (change: Change) => {
    renewals += 1;
    const begun = Date.now();
    for (const listener of [...listeners]) listener(change);
    const ended = Date.now();
    restUntil = ended + (ended - begun) * restFactor;
  };
  const lookLater = () => {
    const wait = waits[looks++];
    if (wait) timer = setTimeout(onTime, wait);
  };
  const onTime = () => {
    lookLater();
    look();
  };
  const look = () => {
    const now = glance();
    const stepNow = navigation?.currentEntry?.key;
    const hasStepped = stepNow !== undefined && stepNow !== step;
    // Long threads rewrite their address for each post that scrolls by, without a step in the history: that is the
    // same place, unless the title changes with it.
    const hasMoved = now.url !== last.url && addressOf(now) !== addressOf(last);
    if (hasMoved && (hasStepped || now.title !== last.title)) {
      last = now;
      step = stepNow;
      renewals = looks = 0;
      clearTimeout(timer);
      lookLater();
      return renew('place');
    }
    step ??= stepNow;
    if (renewals >= most || Math.abs(now.elements - last.elements) < worthReading) return;
    const rest = restUntil - Date.now();
    if (rest > 0) return soon(rest);
    last.elements = now.elements;
    renew('content');
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
  onTime();
  return listeners;
}

/** The address without its fragment, unless the fragment is a route (`#/…`, `#!…`). */
const addressOf = ({ url }: Glance) => url.replace(/#(?![/!]).*/s, '');

type Navigation = EventTarget & { currentEntry: { key: string } | null };
