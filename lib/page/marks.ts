import { createRules, type Rules, type Tree } from './rules.ts';
import { scrollerOf } from './scroll.ts';

/*
 * Underlines on the page by the CSS Custom Highlight API: ranges are registered, a rule of ours
 * draws them, and no text or attribute of the page changes (design.md, decision 9). The names
 * are neutral, because a page can list them.
 */

export const quietName = 'underlined';
const flashName = 'pointed-at';

/** How long a passage that the reader asked for stands out. In ms. */
const flashFor = 2000;

/**
 * The underline takes the text's own colour, so that it contrasts on any page; it is not colour alone. On paper there
 * is no panel that would explain it.
 */
const css = `@media screen {
  ::highlight(${quietName}) {
    text-decoration: underline dotted 2px;
    text-decoration-color: currentColor;
    text-underline-offset: 0.2em;
  }
  ::highlight(${flashName}) { background-color: Highlight; color: HighlightText; }
}`;

export interface Marks {
  /** Underlines these passages instead of those before. */
  show(ranges: Range[]): void;
  /** Takes all underlines away. */
  hide(): void;
  /**
   * Scrolls to a passage, to the middle of the room that the panel leaves, and lets it stand out for
   * a moment. Returns how to scroll back, or null where the passage cannot be seen (folded or removed).
   */
  goTo(range: Range, room?: { bottom: number }): (() => void) | null;
}

/** Marks for one document. Where the browser has no highlights, passages are found but not underlined. */
export function createMarks(document: Document): Marks {
  const registry = typeof Highlight === 'undefined' ? undefined : CSS.highlights;
  let rules: Rules | undefined;
  let shown: Range[] = [];
  let flash: ReturnType<typeof setTimeout> | undefined;

  /** A rule reaches only the tree that it is in: passages in shadow roots need it there too. */
  const rule = (ranges: Range[]) => {
    if (!rules) {
      rules = createRules(document);
      rules.write(css);
    }
    for (const { startContainer } of ranges)
      if (startContainer.isConnected) rules.putInto(startContainer.getRootNode() as Tree);
  };
  /** Are these the passages that are underlined now? What is drawn anew costs the whole page its styles. */
  const isShown = (ranges: Range[]) =>
    ranges.length === shown.length &&
    ranges.every((range, at) => isSame(range, shown[at] as Range));
  const hide = () => {
    clearTimeout(flash);
    shown = [];
    registry?.delete(quietName);
    registry?.delete(flashName);
    rules?.takeBack();
  };

  return {
    show(ranges) {
      if (!registry || ranges.length === 0) return hide();
      // The page may have dropped our rules since, or emptied the registry.
      rule(ranges);
      if (registry.has(quietName) && isShown(ranges)) return;
      shown = ranges;
      registry.set(quietName, new Highlight(...ranges));
    },
    hide,
    goTo(range, room = { bottom: 0 }) {
      const element = elementOf(range);
      if (!element?.isConnected || isFolded(range)) return null;
      const scrollers = scrollersOf(element);
      const before = scrollers.map((one) => one.scrollTop);
      const behavior = prefersStill(document) ? 'instant' : 'smooth';
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const nearest = scrollers[0] as Element;
      const height = innerHeight - room.bottom;
      const { top, height: tall } = range.getBoundingClientRect();
      nearest.scrollBy({ top: top - (height - tall) / 2, behavior });
      if (registry) {
        rule([range]);
        clearTimeout(flash);
        registry.set(flashName, new Highlight(range));
        flash = setTimeout(() => registry.delete(flashName), flashFor);
      }
      return () => {
        for (const [index, one] of scrollers.entries()) {
          one.scrollTo({ top: before[index] as number, behavior });
        }
      };
    },
  };
}

/** Has this passage no box: in closed details, in a hidden tab of the page, or gone? */
function isFolded(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect();
  return width === 0 && height === 0;
}

/** Do two ranges hold the same passage? Of nodes that the page has taken away a range keeps none. */
const isSame = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

function elementOf(range: Range): Element | null {
  const node = range.startContainer;
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}

function scrollersOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element; ; ) {
    const scroller = scrollerOf(at);
    found.push(scroller);
    if (scroller === element.ownerDocument.scrollingElement || found.includes(at)) return found;
    at = scroller;
  }
}

function prefersStill(document: Document): boolean {
  return (document.defaultView as Window).matchMedia('(prefers-reduced-motion: reduce)').matches;
}
