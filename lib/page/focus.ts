/*
 * Focus that stays the reader's: given back after closing, and never hidden below the panel (IX-4).
 */

/** Remembers where the focus is. The returned function gives it back, if that place still exists. */
export function rememberFocus(document: Document): () => void {
  const before = document.activeElement as HTMLElement | null;
  return () => {
    if (before?.isConnected && before !== document.body) before.focus({ preventScroll: true });
  };
}

/**
 * Calls `onHidden` when the page's focused element lies wholly under the panel, until the returned
 * function is called. `panel` answers the box of the panel, or null while it is closed.
 */
export function watchFocus(
  document: Document,
  panel: () => DOMRect | null,
  onHidden: () => void,
): () => void {
  const stopped = new AbortController();
  const look = (event: FocusEvent) => {
    const target = event.composedPath()[0] as Element | undefined;
    // After the browser has scrolled the focused element into view.
    requestAnimationFrame(() => {
      const cover = stopped.signal.aborted ? null : panel();
      if (!cover || !target?.isConnected) return;
      if (covers(cover, target.getBoundingClientRect())) onHidden();
    });
  };
  document.addEventListener('focusin', look, {
    capture: true,
    passive: true,
    signal: stopped.signal,
  });
  return () => stopped.abort();
}

/** Does the first box hide the second one wholly? A box without size is not seen anyway. */
export function covers(panel: DOMRectReadOnly, box: DOMRectReadOnly): boolean {
  return (
    box.width > 0 &&
    box.height > 0 &&
    box.left >= panel.left &&
    box.right <= panel.right &&
    box.top >= panel.top &&
    box.bottom <= panel.bottom
  );
}
