/*
 * Pages that live: they navigate without loading, grow while the reader scrolls, fill in late, or
 * rewrite themselves. No mutation observer: it would cost something for each node that a page adds.
 * Instead a few looks at the number of elements, at moments when growth is likely, and then none.
 * One watch serves all scripts of ours on a page.
 */

/** `place`: another address in the same document. `content`: the same address, other content. */
export type Change = 'place' | 'content';

/** Looks after arriving at a place, in ms. Late threads come within these. */
const looks = [1000, 2500, 5000, 10_000, 20_000, 40_000];
/** After the reader has scrolled, in ms. */
const afterScroll = 1000;
/** A page is read again when it has this many more or fewer elements. */
const worthReading = 10;
/** Renewals at one place. After that the page is what it is. */
const most = 12;
/** A renewal that took t ms is followed by none for this many times t. */
const restFactor = 50;

interface Watch {
  listeners: Set<(change: Change) => void>;
  stop(): void;
}

const key = Symbol.for('living page');
const world = globalThis as { [key]?: Watch };

/**
 * Calls `onChange` when the page is worth reading again, a bounded number of times at each place.
 * Returns a function that ends it. Nothing is called for a move within the page (`#…`).
 */
export function onPageChange(onChange: (change: Change) => void): () => void {
  world[key] ??= startWatch();
  const watch = world[key];
  watch.listeners.add(onChange);
  return () => {
    watch.listeners.delete(onChange);
    if (watch.listeners.size > 0 || world[key] !== watch) return;
    watch.stop();
    delete world[key];
  };
}

function startWatch(): Watch {
  const listeners = new Set<(change: Change) => void>();
  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal };
  const elements = document.getElementsByTagName('*');

  let place = placeOf();
  let count = elements.length;
  let renewals = 0;
  let restUntil = 0;
  let arrivals: ReturnType<typeof setTimeout>[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;

  const renew = (change: Change) => {
    count = elements.length;
    renewals += 1;
    const begun = performance.now();
    for (const listener of [...listeners]) listener(change);
    const ended = performance.now();
    restUntil = ended + (ended - begun) * restFactor;
  };
  const arrive = () => {
    place = placeOf();
    renewals = 0;
    for (const timer of arrivals) clearTimeout(timer);
    arrivals = looks.map((after) => setTimeout(look, after));
  };
  const look = () => {
    if (hasMoved(place, placeOf())) {
      arrive();
      return renew('place');
    }
    if (renewals >= most || Math.abs(elements.length - count) < worthReading) return;
    const rest = restUntil - performance.now();
    if (rest > 0) soon(rest);
    else renew('content');
  };
  const soon = (wait: number) => {
    later ??= setTimeout(() => {
      later = undefined;
      look();
    }, wait);
  };
  const onMove = () => {
    if (hasMoved(place, placeOf())) look();
    else soon(afterScroll);
  };
  // `navigatesuccess` comes after the address has changed and its handler is done; `popstate` and the
  // looks serve browsers without the Navigation API.
  navigationOf()?.addEventListener('navigatesuccess', onMove, options);
  addEventListener('popstate', onMove, options);
  const onScroll = () => {
    if (renewals < most) soon(afterScroll);
  };
  document.addEventListener('scrollend', onScroll, options);
  arrive();

  return {
    listeners,
    stop() {
      stopped.abort();
      clearTimeout(later);
      for (const timer of arrivals) clearTimeout(timer);
    },
  };
}

interface Place {
  /** The address without its fragment, unless the fragment is a route (`#/…`, `#!…`). */
  address: string;
  /** Another one for each step of the history; unknown without the Navigation API. */
  step: string | undefined;
  title: string;
}

function placeOf(): Place {
  const { href, hash } = location;
  return {
    address: /^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length),
    step: navigationOf()?.currentEntry?.key,
    title: document.title,
  };
}

/**
 * Long threads rewrite their address for each post that scrolls by, without a step in the history:
 * that is the same place, unless the title changes with it.
 */
function hasMoved(from: Place, to: Place): boolean {
  return (
    from.address !== to.address &&
    (from.title !== to.title || (to.step !== undefined && from.step !== to.step))
  );
}

type Navigation = EventTarget & { currentEntry: { key: string } | null };

function navigationOf(): Navigation | undefined {
  return (globalThis as { navigation?: Navigation }).navigation;
}
