import type { SidebarView } from '../messages.ts';
import { createRules } from './rules.ts';
import { holdPlace, scrollOf } from './scroll.ts';

/** How the panel and the page share the window (design.md, decision 8). */
export type Placement = 'push' | 'overlay' | 'sheet';

/** Everything the interface needs to place the panel. */
export interface Docked {
  placement: Placement;
  side: 'left' | 'right';
  /** Width of the panel in CSS px. */
  width: number;
  /** Room to leave at that side for a scrollbar that the page draws itself. In CSS px. */
  inset: number;
}

/** What a panel at the side leaves to the page, at least. In CSS px. */
const leftForPage = 480;
/** Under this width of the window the panel is a sheet at the bottom. In CSS px. */
const sheetUnder = 600;
export const narrowest = 300;
export const widest = 560;

/** A width that the reader can have: never wider than half of the window. */
export function fittingWidth(wanted: number, windowWidth: number): number {
  const most = Math.max(narrowest, Math.min(widest, Math.floor(windowWidth / 2)));
  return Math.round(Math.min(most, Math.max(narrowest, Number.isFinite(wanted) ? wanted : 0)));
}

/** Pure part of the decision. `windowWidth` counts the scrollbar, `pageWidth` does not. */
export function placementFor(windowWidth: number, pageWidth: number, panel: number): Placement {
  if (windowWidth < sheetUnder) return 'sheet';
  return pageWidth - panel >= leftForPage ? 'push' : 'overlay';
}

/** Physical side for a logical one, by the direction of the page. */
export function sideOf(document: Document, side: SidebarView['side']): 'left' | 'right' {
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  return (side === 'end') === rtl ? 'left' : 'right';
}

export interface Dock {
  /** Makes room, or changes the room that was made. Tells `onChange` the result, at once. */
  open(view: Pick<SidebarView, 'side' | 'width'>): void;
  /** Gives all room back: styles and scroll position are as they were. */
  close(): void;
}

/**
 * Makes room for the panel and follows the size of the window while it is open. The page is pushed by
 * a rule of our own, so that no attribute of the page changes and nothing has to be restored.
 */
export function createDock(document: Document, onChange: (docked: Docked) => void): Dock {
  const window = document.defaultView as Window;
  const rules = createRules(document);
  let view: Pick<SidebarView, 'side' | 'width'> | undefined;
  let opened: AbortController | undefined;
  let pushedBy = '';
  let scrollBefore = 0;
  let scrollAfter = 0;

  const push = (side: Docked['side'], width: number): boolean => {
    const { currentCSSZoom = 1 } = document.documentElement as { currentCSSZoom?: number };
    const rule = pushRule(side, width / currentCSSZoom);
    // Written anew, even the same rule costs the whole page its styles.
    if (rule !== pushedBy) rules.write(rule);
    pushedBy = rule;
    rules.putInto(document);
    return isPushed(document, side, width);
  };
  const place = () => {
    if (!view) return;
    const side = sideOf(document, view.side);
    const width = fittingWidth(view.width, window.innerWidth);
    let placement = placementFor(window.innerWidth, pageWidthOf(document), width);
    holdPlace(document, () => {
      if (placement === 'push' && !push(side, width)) placement = 'overlay';
      if (placement !== 'push') rules.takeBack();
    });
    const inset = placement === 'sheet' ? 0 : innerScrollbar(document, side, width);
    onChange({ placement, side, width, inset });
  };
  const follow = () => {
    opened = new AbortController();
    const { signal } = opened;
    let frame = 0;
    const again = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    window.addEventListener('resize', again, { passive: true, signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  };

  return {
    open(next) {
      view = { side: next.side, width: next.width };
      if (!opened) {
        follow();
        scrollBefore = scrollOf(document).scrollTop;
      }
      const untouched = scrollOf(document).scrollTop === scrollAfter;
      place();
      if (!untouched) return;
      scrollAfter = scrollOf(document).scrollTop;
    },
    close() {
      if (!opened) return;
      opened.abort();
      opened = undefined;
      view = undefined;
      const scroller = scrollOf(document);
      const untouched = scroller.scrollTop === scrollAfter;
      holdPlace(document, rules.takeBack);
      if (untouched) scroller.scrollTop = scrollBefore;
    },
  };
}

/** Ids that no page has make the rule stronger than the page's own, and known as ours. */
export const strongRoot = ':root:not(#a-side#a-side)';

function pushRule(side: Docked['side'], width: number): string {
  return `@media screen { ${strongRoot} {
    margin-${side}: ${width}px !important;
    inline-size: auto !important;
    min-inline-size: 0 !important;
  } }`;
}

function pageWidthOf(document: Document): number {
  return scrollOf(document).clientWidth || document.documentElement.clientWidth;
}

/** Did the page give way? Pages with a fixed width, or an inline margin of their own, do not. */
function isPushed(document: Document, side: Docked['side'], width: number): boolean {
  const page = pageWidthOf(document);
  const root = document.documentElement.getBoundingClientRect();
  const body = document.body?.getBoundingClientRect() ?? root;
  const slack = 1;
  const free =
    side === 'right' ? page - Math.max(root.right, body.right) : Math.min(root.left, body.left);
  return free + slack >= width;
}

/**
 * Width of a scrollbar that an element of the page has at the panel's edge of the window, where the
 * window itself does not scroll. The panel stands beside it, never on it.
 */
export function innerScrollbar(document: Document, side: Docked['side'], width: number): number {
  const page = pageWidthOf(document);
  const x = side === 'right' ? page - 2 : 1;
  for (const element of document.elementsFromPoint(x, Math.round(innerHeight / 2))) {
    const bar = (element as HTMLElement).offsetWidth - element.clientWidth;
    const style = getComputedStyle(element);
    const own =
      bar - Number.parseFloat(style.borderLeftWidth) - Number.parseFloat(style.borderRightWidth);
    if (own > 0 && own < width && /auto|scroll/.test(style.overflowY)) return own;
  }
  return 0;
}
