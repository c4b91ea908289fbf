import type { RegionContent } from '../content/types-region.ts';
import type { SidebarState } from '../messages.ts';
import { covers } from './focus.ts';
import { canCarry, ourLayer } from './host.ts';
import { removeLeftBehind } from './left-behind.ts';
import { onPageChange } from './living.ts';
import { createMarks } from './marks.ts';
import { opensByItself } from './opening.ts';
import type { Acts, Judged, Parts, Reading } from './parts.ts';
import { absent, type PresenceEvent, presenceAfter } from './presence.ts';
import { quietMoment, whenLoaded } from './quiet.ts';
import { createReader } from './reader.ts';
import { alive, listen, tell } from './runtime.ts';
import { inSlices } from './slices.ts';
import { createStage } from './stage.ts';

/** How often a copy that may have been left behind by an update looks after itself. In ms. */
const lookAfterSelf = 10_000;

/** Set while the sidebar runs on this page: a second injection wakes the first one. */
const key = Symbol.for('sidebar on this page');
const world = globalThis as { [key]?: () => void };

/**
 * Runs the sidebar on this page, from what the background allows until it, or the page, ends it. Each
 * place of an app that navigates without loading is a page of its own: there the background starts anew.
 */
export function runSidebar<Notes extends Judged>(document: Document, parts: Parts<Notes>): void {
  if (world[key]) {
    world[key]();
    return;
  }
  if (!canCarry(document)) return;
  removeLeftBehind(document, ourLayer);
  const ended = new AbortController();
  const { signal } = ended;
  const marks = createMarks(document);
  const reader = createReader(document, async () => state && parts.read(state));
  let presence = absent;
  let state: SidebarState | undefined;
  let reading: Reading<Notes> | undefined;
  let offerKeepClosed = false;
  let readings = 0;
  let waiting = new AbortController();
  let scrollBack: (() => void) | null = null;

  const stage = createStage(document, {
    css: parts.css,
    draw(mount, scene) {
      const picture = scene && state ? { ...scene, state, reading, offerKeepClosed } : null;
      parts.draw(mount, picture, acts);
    },
    onPushedOut: (answer) => happen({ type: 'pushed', answer }),
    onCovering: () => happen({ type: 'covering' }),
  });

  const show = () => {
    if (!state || signal.aborted) return;
    stage.set(presence, state.view);
    const marked = presence.shown === 'panel' && state.view.marks;
    marks.show(marked && reading ? [...reading.claims.values()] : []);
  };
  const read = async (how: 'read' | 'readWhenStill' = 'read') => {
    readings += 1;
    const mine = readings;
    const next = await reader[how]();
    // A later reading has begun: what this one found may be gone.
    if (signal.aborted || mine !== readings) return;
    if (!next) return end();
    reading = next;
    show();
  };
  const judge = async () => {
    const verdict = (await reader.readWhenStill())?.notes.verdict;
    if (!verdict || signal.aborted) return;
    const { topic, rule } = verdict;
    happen({ type: 'judged', topic });
    void tell({ type: 'detector:verdict', topic, rule });
  };
  const happen = (event: PresenceEvent) => {
    const before = presence.shown;
    presence = presenceAfter(presence, event);
    if (presence.shown === 'panel' && before !== 'panel') return void read();
    show();
    if (before !== 'panel' || presence.shown === 'panel') return;
    // Closed, it may stay so: what it said of the page is not kept, nor what is being read for it.
    readings += 1;
    reader.forget();
    reading = undefined;
  };

  const begin = async () => {
    waiting.abort();
    waiting = new AbortController();
    const mine = waiting.signal;
    // The moment may come while the background still thinks.
    const idle = new AbortController();
    const moment = quietMoment(document, AbortSignal.any([mine, idle.signal]));
    const answer = await tell<SidebarState>({ type: 'sidebar:ready' });
    if (mine.aborted) return;
    const show = answer?.show ?? 'nothing';
    if (show === 'as-before' && presence.shown !== 'nothing') return idle.abort();
    if (!answer || show === 'as-before' || show === 'nothing') return end();
    state = answer;
    const ready = { type: 'ready', show, topic: answer.topic } as const;
    if (show === 'auto') {
      happen(ready);
      return waitForQuiet(moment, mine);
    }
    idle.abort();
    if (show !== 'open') await whenLoaded(document, mine);
    if (!mine.aborted) happen(ready);
  };
  /** Reads and draws while we wait anyway: the panel then opens with all it has to say, and at once. */
  const prepare = async (isWanted: () => boolean) => {
    const next = await reader.read();
    if (!next || !isWanted()) return;
    const draw = () => {
      if (!state || !isWanted()) return;
      reading = next;
      stage.prepare(state.view);
    };
    inSlices(parts.warmUp(), () => requestIdleCallback(draw), isWanted);
  };
  const waitForQuiet = async (moment: Promise<boolean>, mine: AbortSignal) => {
    const opens = await opensByItself(document, moment, mine, {
      onLate: () => happen({ type: 'not-quiet' }),
      onWait: (isWanted) => void prepare(isWanted),
    });
    if (!mine.aborted) happen({ type: opens ? 'quiet' : 'not-quiet' });
  };
  const byReader = (event: PresenceEvent) => {
    waiting.abort();
    happen(event);
  };

  const end = () => {
    if (signal.aborted) return;
    delete world[key];
    ended.abort();
    waiting.abort();
    clearInterval(selfCare);
    stopListening();
    stopWatching();
    marks.hide();
    stage.leave();
  };
  const endIfLeftBehind = () => {
    if (!alive()) end();
  };

  const acts: Acts = {
    onOpen: () => byReader({ type: 'open' }),
    onNear: () => void reader.read(),
    async onClose() {
      byReader({ type: 'close' });
      const answer = await tell<{ offerKeepClosed: boolean }>({ type: 'sidebar:closed' });
      offerKeepClosed = answer?.offerKeepClosed ?? false;
      if (offerKeepClosed) show();
    },
    onQuiet(how) {
      void tell({ type: 'sidebar:quiet', how });
      endIfLeftBehind();
    },
    onRemember(view) {
      if (state) state = { ...state, view: { ...state.view, ...view } };
      show();
      void tell({ type: 'sidebar:remember', view });
    },
    onWidth(width) {
      if (state) state = { ...state, view: { ...state.view, width } };
      show();
    },
    async onChooseRegion(country, region) {
      const message = { type: 'sidebar:choose-region', country, state: region } as const;
      const place = await tell<RegionContent>(message);
      if (place && state) state = { ...state, place };
      show();
    },
    onOpenPage(page, anchor) {
      void tell({ type: 'sidebar:open-page', page, ...(anchor ? { anchor } : {}) });
    },
    onShowClaim(claim) {
      if (claim === null) return scrollBack?.();
      const range = reading?.claims.get(claim);
      const box = stage.panel();
      if (!range || !box) return;
      const isSheet = box.width >= innerWidth - 1;
      scrollBack = marks.goTo(range, { bottom: isSheet ? box.height : 0 });
      if (covers(box, range.getBoundingClientRect())) happen({ type: 'covering' });
    },
    onKeepClosed(keep) {
      offerKeepClosed = false;
      if (keep) void tell({ type: 'sidebar:quiet', how: 'keep-closed' });
      show();
    },
  };

  const stopListening = listen((message) => {
    if (message.type === 'background:open') byReader({ type: 'open' });
    else if (message.type === 'background:close') byReader({ type: 'close' });
    else if (message.type === 'background:leave') end();
    else if (message.type === 'background:judge') void judge();
    else if (message.type === 'background:ask-open') return { open: presence.shown === 'panel' };
    return undefined;
  });
  const stopWatching = onPageChange((change) => {
    if (change === 'place') return end();
    reader.forget();
    if (presence.shown === 'panel') void read('readWhenStill');
  });
  const selfCare = setInterval(endIfLeftBehind, lookAfterSelf);
  document.addEventListener('visibilitychange', endIfLeftBehind, { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      endIfLeftBehind();
      if (!signal.aborted) void begin();
    },
    { signal },
  );

  world[key] = () => void begin();
  void begin();
}
