/*
 * Focus that stays the reader's: given back after closing, and never hidden below the panel (IX-4).
 */

/**
 * Remembers from which element of the page the focus came into our tree, by whatever way.
 * The returned function gives it back and answers whether there was a place to give it to.
 */
export function rememberFocus(root: ShadowRoot, signal: AbortSignal): () => boolean {
  let before: HTMLElement | null = null;
  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget as HTMLElement | null;
      if (!from || !root.contains(from)) before = from;
    },
    { signal },
  );
  return () => {
    const target = before?.isConnected && before !== root.host ? before : null;
    before = null;
    target?.focus({ preventScroll: true });
    return target !== null;
  };
}

/**
 * Calls `onHidden` when the page's focused element lies wholly under the panel, until the returned
 * function is called. Focus inside our own `host` is not the page's. `panel` answers the box of the
 * panel, or null while it is closed.
 */
export function watchFocus(
  host: Element,
  panel: () => DOMRect | null,
  onHidden: () => void,
): () => void {
  const stopped = new AbortController();
  const look = (event: FocusEvent) => {
    const path = event.composedPath();
    if (path.includes(host)) return;
    const target = path[0] as Element | undefined;
    // After the browser has scrolled the focused element into view.
    requestAnimationFrame(() => {
      const cover = stopped.signal.aborted ? null : panel();
      if (!cover || !target?.isConnected) return;
      if (covers(cover, target.getBoundingClientRect())) onHidden();
    });
  };
  host.ownerDocument.addEventListener('focusin', look, {
    capture: true,
    passive: true,
    signal: stopped.signal,
  });
  return () => stopped.abort();
}

/** Browsers place boxes at fractions of a pixel. In CSS px. */
const slack = 1;

/** Does the first box hide the second one wholly? A box without size is not seen anyway. */
export function covers(panel: DOMRectReadOnly, box: DOMRectReadOnly): boolean {
  return (
    box.width > 0 &&
    box.height > 0 &&
    box.left > panel.left - slack &&
    box.right < panel.right + slack &&
    box.top > panel.top - slack &&
    box.bottom < panel.bottom + slack
  );
}
