import { createRules } from './rules.ts';

/*
 * Our one element on somebody else's page:
 *
 *   <body> … <div>                     no attribute, no size; the page sees this much
 *              #shadow-root (closed)   important rules of :host win over all rules of the page
 *                <div popover>         the layer: in the top layer, so that no z-index, transform or
 *                  …                   overflow of the page reaches it
 */

/** Content types of documents that can carry the sidebar. JSON, XML, SVG and PDF viewers are left alone. */
const carriers = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Answers for the reader's document: can it show an element of ours? */
export function canCarry(document: Document): boolean {
  const root = document.documentElement;
  return (
    carriers.includes(document.contentType) &&
    root?.localName === 'html' &&
    root.namespaceURI === xhtml &&
    document.body?.localName !== 'frameset'
  );
}

/** What to do after the page has pushed our element out: stay as we were, be the launcher at most, or leave. */
export type AfterPush = 'stay' | 'launcher' | 'leave';

export interface Host {
  root: ShadowRoot;
  /** Where the interface is rendered. It has no size of its own; children are `position: fixed`. */
  mount: HTMLElement;
  /** Puts our element at the end of the page, without moving focus or scroll, unless it was put there before. */
  enter(): void;
  /**
   * To be called after drawing. Lets buttons with `data-clears` take everything off the page without any
   * script, in the browser where ours ends with an update of the extension while our elements stay.
   */
  armButtons(): void;
  /** Takes everything away and stops listening. */
  leave(): void;
}

export interface HostOptions {
  /** The interface's styles. They hold under `style-src 'none'` too. */
  css: string;
  /** Called each time the page has removed or hidden our element; after `leave` it is gone for good. */
  onPushedOut(answer: AfterPush): void;
}

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Marks the layer, inside the closed root, so that a later copy of the extension knows it. */
const layerMark = 'sidelight';
export const ourLayer = `[data-of="${layerMark}"]`;

/** Two tries, then the launcher, then quiet: never a fight for the top (design.md, decision 8). */
const answers: AfterPush[] = ['stay', 'stay', 'launcher', 'leave'];

/** Long enough for a page that rebuilds itself once (hydration) to be done. In ms. */
const politePause = 500;

const hostCss = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
}
@media print { :host { display: none !important } }
[popover] {
  all: initial;
  position: fixed;
  inset: 0 auto auto 0;
  display: block;
  overflow: visible;
}
[popover]:not(:popover-open), [popover][hidden] { display: none }
[popover] > i { position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; visibility: hidden }
`;

/** Events that the page's hotkeys, menus and focus traps listen for. They end at our root. */
const ours =
  'keydown keypress keyup beforeinput input change click auxclick dblclick contextmenu ' +
  'pointerdown pointerup pointermove pointercancel mousedown mouseup mousemove ' +
  'touchstart touchend touchmove touchcancel wheel focusin focusout copy cut paste ' +
  'dragstart selectstart compositionstart compositionupdate compositionend';

/**
 * Makes our element, with its styles, beside the page: it can be drawn into, and the page sees nothing of it before `enter`.
 * Returns null where the document cannot carry it (`canCarry`).
 */
export function createHost(document: Document, { css, onPushedOut }: HostOptions): Host | null {
  if (!canCarry(document)) return null;

  const element = document.createElementNS(xhtml, 'div') as HTMLElement;
  const root = element.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' });
  for (const text of [hostCss, css]) {
    const rules = createRules(document);
    rules.write(text);
    rules.putInto(root);
  }
  const layer = document.createElementNS(xhtml, 'div') as HTMLElement;
  layer.popover = 'manual';
  layer.dataset.of = layerMark;
  const sentinel = document.createElementNS(xhtml, 'i') as HTMLElement;
  const mount = document.createElementNS(xhtml, 'div') as HTMLElement;
  layer.append(sentinel, mount);
  root.append(layer);

  const gone = new AbortController();
  const { signal } = gone;

  const put = () => {
    (document.body ?? document.documentElement).append(element);
    layer.showPopover();
    // A page that zooms itself by CSS has zoomed its text; our sizes are the reader's.
    const { currentCSSZoom = 1 } = element as { currentCSSZoom?: number };
    layer.style.zoom = String(1 / currentCSSZoom);
  };

  for (const name of ours.split(' ')) {
    root.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  }

  // As long as we live, our own handlers decide what an armed button does.
  root.addEventListener(
    'click',
    (event) => {
      if ((event.target as Element).closest('button')?.popoverTargetElement) event.preventDefault();
    },
    { signal },
  );

  const followFullscreen = () => {
    layer.hidden = Boolean(document.fullscreenElement);
  };
  document.addEventListener('fullscreenchange', followFullscreen, { signal });

  let pushed = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const answerPush = () => {
    pause = undefined;
    if (layer.hidden || sentinel.offsetWidth > 0) return;
    const answer = answers[pushed++] ?? 'leave';
    if (answer === 'leave') leave();
    else {
      put();
      // Taken away again before it was laid out, it has no box to lose: then the observer is silent.
      pause = setTimeout(answerPush, politePause);
    }
    onPushedOut(answer);
  };
  // Fires when the sentinel loses its box: our element was removed, moved away or hidden. It costs
  // nothing for each node that the page adds, which a mutation observer would.
  const watch = new ResizeObserver(() => {
    if (sentinel.offsetWidth === 0) pause ??= setTimeout(answerPush, politePause);
  });

  const leave = () => {
    clearTimeout(pause);
    watch.disconnect();
    gone.abort();
    element.remove();
  };

  let hasEntered = false;
  const enter = () => {
    if (hasEntered) return;
    hasEntered = true;
    put();
    followFullscreen();
    watch.observe(sentinel);
  };
  const armButtons = () => {
    if (!endsWithExtension(element)) return;
    for (const button of mount.querySelectorAll<HTMLButtonElement>('button[data-clears]')) {
      button.popoverTargetElement = layer;
      button.popoverTargetAction = 'hide';
    }
  };
  return { root, mount, enter, armButtons, leave };
}

/** Only Firefox gives page scripts this property, and only there a script ends with its extension. */
const endsWithExtension = (element: HTMLElement) => 'openOrClosedShadowRoot' in element;
