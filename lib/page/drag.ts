import { fittingWidth, narrowest, widest } from './dock.ts';

/* The panel's edge, which the reader can move by pointer and by keyboard. */

/** A pointer that moved less than this has clicked. In CSS px. */
const clickSlack = 5;
/** One press of an arrow key. In CSS px. */
const widthStep = 20;

/**
 * Follows a pointer from a press on the element until it is let go (`done`). Returns how to stop listening.
 */
function followDrag(element: HTMLElement, onMove: (x: number, done: boolean) => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let from: number | undefined;
  let moved = false;
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      from = event.clientX;
      moved = false;
      element.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (from === undefined) return;
      moved ||= Math.abs(event.clientX - from) > clickSlack;
      if (moved) onMove(event.clientX, false);
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (from !== undefined && moved) onMove(event.clientX, true);
    from = undefined;
  };
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
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
  const stopDrag = followDrag(edge, (x, done) =>
    set(side() === 'right' ? view.innerWidth - x : x, done),
  );
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
