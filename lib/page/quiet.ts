/*
 * When the panel may open by itself (EV-6): the page has settled and the reader is neither typing,
 * nor about to, nor watching. All thresholds in ms.
 */

/** No key pressed for this long. */
const sinceKey = 3000;
/** The page has the same number of elements for this long. */
const settled = 1000;
/** A page that never stops growing counts as settled this long after its load event. */
const neverSettles = 10_000;
/** After this long without a quiet moment the launcher is enough. */
const patience = 10 * 60_000;
const beat = 500;

/** Waits for prerendering to become a visit, for the load event, and for a moment of idleness. */
export async function whenLoaded(document: Document, signal: AbortSignal): Promise<void> {
  const window = document.defaultView as Window;
  if ((document as { prerendering?: boolean }).prerendering) {
    await next(document, 'prerenderingchange', signal);
  }
  if (document.readyState !== 'complete') await next(window, 'load', signal);
  await new Promise<void>((resolve) =>
    window.requestIdleCallback(() => resolve(), { timeout: 2000 }),
  );
}

interface Stillness {
  /** Elements of the page. */
  elements: number;
  /** When it was first seen to have so many, on the page's clock, in ms. */
  since: number;
}

const key = Symbol.for('stillness of this page');
const world = globalThis as { [key]?: Stillness };

/**
 * Since when the page has been as it is now. Known from one look to the next, and from one script of ours to the next: the
 * detector looks first, so that what the sidebar takes to load is not waited for again.
 * @param hasChanged true where that is known, though the page may have as many elements as before
 */
export function stillness(document: Document, hasChanged = false): Stillness {
  const elements = document.getElementsByTagName('*').length;
  if (hasChanged || world[key]?.elements !== elements)
    world[key] = { elements, since: performance.now() };
  return world[key] as Stillness;
}

/**
 * Resolves with true at the first quiet moment, with false when it is cancelled or none came in ten
 * minutes. Listens for keys and looks twice a second until then, and for nothing afterwards.
 */
export function quietMoment(document: Document, signal: AbortSignal): Promise<boolean> {
  const window = document.defaultView as Window;
  const begun = performance.now();
  // Keys pressed before we came are unknown; a page that nobody has touched yet has seen none.
  let pressed = window.navigator.userActivation?.hasBeenActive === false ? -sinceKey : begun;

  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = (found: boolean) => {
      done.abort();
      clearTimeout(timer);
      resolve(found);
    };
    const look = () => {
      const now = performance.now();
      if (now - begun > patience) return finish(false);
      const { since } = stillness(document);
      const calm = now - since >= settled || now - begun >= neverSettles;
      const loaded = document.readyState === 'complete';
      if (loaded && calm && now - pressed >= sinceKey && !isBusy(document)) return finish(true);
      // Not a beat later than need be, where time alone is missing.
      const missing = Math.max(since + settled, pressed + sinceKey) - now;
      const wait = missing > 0 ? Math.min(missing, beat) : beat;
      timer = setTimeout(look, document.hidden ? settled : wait);
    };
    const listening = { capture: true, passive: true, signal: done.signal };
    document.addEventListener('keydown', () => (pressed = performance.now()), listening);
    signal.addEventListener('abort', () => finish(false), { signal: done.signal });
    let timer = setTimeout(look, 0);
    if (signal.aborted) finish(false);
  });
}

/** Is the reader writing, choosing, watching, answering a dialog of the page, or not looking at all? */
export function isBusy(document: Document): boolean {
  return (
    document.visibilityState !== 'visible' ||
    Boolean(document.fullscreenElement) ||
    Boolean(document.pictureInPictureElement) ||
    isField(focused(document)) ||
    document.querySelector('dialog:modal') !== null ||
    [...document.querySelectorAll<HTMLMediaElement>('video, audio')].some(isPlaying)
  );
}

/** The element that has the focus, looked for in open shadow roots too. */
export function focused(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** A frame counts: it may hold an editor or a film, and it cannot be looked into. */
function isField(element: Element | null): boolean {
  if (!element) return false;
  return (
    element.matches('input, textarea, select, iframe, object, embed, [role="textbox"]') ||
    (element as HTMLElement).isContentEditable
  );
}

/** A silent film that loops without controls is decoration: it would keep us waiting for ever. */
function isPlaying(media: HTMLMediaElement): boolean {
  const decoration = media.muted && media.loop && !media.controls;
  return !media.paused && !media.ended && media.readyState > 2 && !decoration;
}

function next(target: EventTarget, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(event, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
