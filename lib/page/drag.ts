import { fittingWidth, narrowest, widest } from './dock.ts';

/*
 * Two things of ours that the reader can move: the panel's edge (its width) and the launcher (its
 * place along the edge of the window). By pointer and by keyboard; a plain click stays a click.
 */

/** A pointer that moved less than this has clicked. In CSS px. */
const clickSlack = 5;
/** One press of an arrow key: CSS px of width, percent of height. */
const widthStep = 20;
const heightStep = 4;

interface Drag {
  /** Called while moving and once at the end (`done`). */
  onMove(x: number, y: number, done: boolean): void;
}

/** Follows a pointer from a press on the element until it is let go. Returns how to stop listening. */
function followDrag(element: HTMLElement, { onMove }: Drag): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let from: { x: number; y: number } | undefined;
  let moved = false;
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      from = { x: event.clientX, y: event.clientY };
      moved = false;
      element.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > clickSlack;
      if (moved) onMove(event.clientX, event.clientY, false);
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (from && moved) onMove(event.clientX, event.clientY, true);
    from = undefined;
  };
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
  element.addEventListener(
    'click',
    (event) => {
      if (!moved) return;
      moved = false;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    { signal, capture: true },
  );
  return () => stopped.abort();
}

export interface Resizing {
  side(): 'left' | 'right';
  /** Present width in CSS px. */
  width(): number;
  /** A new width; `done` at the end of a drag and for each key, when it is worth remembering. */
  onWidth(width: number, done: boolean): void;
}

/**
 * Makes an element (`role="separator"`) the panel's movable edge. Arrow keys move it as they point,
 * Home and End go to the narrowest and the widest.
 */
export function makeResizable(edge: HTMLElement, { side, width, onWidth }: Resizing): () => void {
  const view = edge.ownerDocument.defaultView as Window;
  const set = (wanted: number, done: boolean) =>
    onWidth(fittingWidth(wanted, view.innerWidth), done);
  const stopDrag = followDrag(edge, {
    onMove: (x, _y, done) => set(side() === 'right' ? view.innerWidth - x : x, done),
  });
  const onKey = (event: KeyboardEvent) => {
    const wider = side() === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const narrower = side() === 'right' ? 'ArrowRight' : 'ArrowLeft';
    const wanted = {
      [wider]: width() + widthStep,
      [narrower]: width() - widthStep,
      Home: narrowest,
      End: widest,
    }[event.key];
    if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    set(wanted, true);
  };
  edge.addEventListener('keydown', onKey);
  return () => {
    stopDrag();
    edge.removeEventListener('keydown', onKey);
  };
}

/** A place of the launcher that keeps it wholly in the window. In percent from the top. */
export function fittingPlace(percent: number): number {
  return Math.round(Math.min(90, Math.max(5, Number.isFinite(percent) ? percent : 50)));
}

/** Lets the launcher be dragged, or moved with the arrow keys, along its edge of the window. */
export function makeMovable(
  tab: HTMLElement,
  at: () => number,
  onPlace: (percent: number, done: boolean) => void,
): () => void {
  const view = tab.ownerDocument.defaultView as Window;
  const stopDrag = followDrag(tab, {
    onMove: (_x, y, done) => onPlace(fittingPlace((y / view.innerHeight) * 100), done),
  });
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: -heightStep, ArrowDown: heightStep }[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onPlace(fittingPlace(at() + step), true);
  };
  tab.addEventListener('keydown', onKey);
  return () => {
    stopDrag();
    tab.removeEventListener('keydown', onKey);
  };
}
