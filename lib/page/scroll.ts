/** The element that scrolls the page as a whole. */
export function scrollOf(document: Document): Element {
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Does something to the page's layout and keeps the line that the reader was at where it was.
 * The browsers' own scroll anchoring gives up when a margin of the root changes.
 */
export function holdPlace(document: Document, change: () => void): void {
  const anchor = anchorOf(document);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (!anchor) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (moved !== 0) scrollerOf(anchor).scrollTop += moved;
}

/** The element near the top of the window that a reader would go on reading from; none at the very top. */
function anchorOf(document: Document): Element | undefined {
  const { innerWidth, innerHeight } = document.defaultView as Window;
  for (const y of [0.15, 0.25, 0.4]) {
    const element = document.elementFromPoint(innerWidth * 0.4, innerHeight * y);
    const words = element?.textContent?.length ?? 0;
    if (!element || element === document.body || element === document.documentElement) continue;
    if (words > 0 && words < 5000) {
      return scrollerOf(element).scrollTop > 0 ? element : undefined;
    }
  }
  return undefined;
}

/** The element around this one, also where a shadow root lies between them. */
const above = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** The nearest element that scrolls this one up and down. */
export function scrollerOf(element: Element): Element {
  const whole = scrollOf(element.ownerDocument);
  for (let at = above(element); at && at !== whole; at = above(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      return at;
    }
  }
  return whole;
}
