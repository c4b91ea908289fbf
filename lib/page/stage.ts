import type { SidebarView } from '../messages.ts';
import { createDock, type Docked, innerScrollbar, sideOf } from './dock.ts';
import { rememberFocus, watchFocus } from './focus.ts';
import { type AfterPush, createHost, type Host } from './host.ts';
import type { Presence, Shown } from './presence.ts';

/** What is to be drawn into our element. */
export interface Scene {
  shown: Shown;
  /** `reader`: what is shown now takes the focus. */
  by: Presence['by'];
  /** Physical side, present width and what to leave free at that side, in CSS px. */
  docked: Docked;
  launcherAt: number;
  /** Drawn ahead of time, beside the page: nobody sees it yet, and nothing may be said of it. */
  ahead: boolean;
}

export interface StageOptions {
  css: string;
  /** Draws the scene; called with null when everything is to be taken away. */
  draw(mount: HTMLElement, scene: Scene | null): void;
  onPushedOut(answer: AfterPush): void;
  /** The focus of the page went below the panel. */
  onCovering(): void;
}

/** Carries out on the reader's document what `presenceAfter` has decided. */
export interface Stage {
  /**
   * Draws the panel beside the page, where nobody sees it, so that little is left to do when it opens: half of that would
   * be our own drawing. Does nothing where something stands already.
   */
  prepare(view: SidebarView): void;
  set(presence: Pick<Presence, 'shown' | 'by'>, view: SidebarView): void;
  /** The box of the panel, or null while it is not open. */
  panel(): DOMRect | null;
  /** Takes everything away, and all listeners. */
  leave(): void;
}

/** A stage for one document. Nothing is added to the page before something is to be shown. */
export function createStage(document: Document, options: StageOptions): Stage {
  let host: Host | null = null;
  let gone = new AbortController();
  let giveBack = () => false;
  let stopWatching: (() => void) | undefined;
  let scene: Scene | undefined;
  let last: Pick<Presence, 'shown' | 'by'> | undefined;

  const draw = () => {
    if (!host || !scene) return;
    options.draw(host.mount, scene);
    host.armButtons();
  };
  const dock = createDock(document, (docked) => {
    if (!scene) return;
    scene = { ...scene, docked };
    draw();
  });
  const panel = () =>
    scene?.shown === 'panel'
      ? (host?.mount.querySelector('aside')?.getBoundingClientRect() ?? null)
      : null;
  const leave = () => {
    dock.close();
    stopWatching?.();
    stopWatching = undefined;
    gone.abort();
    scene = undefined;
    last = undefined;
    if (host) options.draw(host.mount, null);
    host?.leave();
    host = null;
  };
  const make = (): Host | null => {
    gone = new AbortController();
    const made = createHost(document, {
      css: options.css,
      onPushedOut: (answer) => {
        if (answer === 'leave') leave();
        options.onPushedOut(answer);
      },
    });
    if (made) giveBack = rememberFocus(made.root, gone.signal);
    return made;
  };

  const sceneOf = (
    presence: Pick<Presence, 'shown' | 'by'>,
    view: SidebarView,
    ahead = false,
  ): Scene => ({
    ...presence,
    docked: atRest(document, view),
    launcherAt: view.launcherAt,
    ahead,
  });

  return {
    panel,
    leave,
    prepare(view) {
      if (host) return;
      host = make();
      if (host) options.draw(host.mount, sceneOf({ shown: 'panel', by: 'itself' }, view, true));
    },
    set({ shown, by }, view) {
      const same = last?.shown === shown && last.by === by;
      const closing = scene?.shown === 'panel' && shown !== 'panel';
      const returns = closing && by === 'reader' && giveBack();
      last = { shown, by };
      if (shown === 'nothing') return leave();
      // Drawn again for another reason, the same thing does not take the focus a second time.
      scene = sceneOf({ shown, by: (same && scene?.by) || (returns ? 'itself' : by) }, view);
      stopWatching?.();
      stopWatching = undefined;
      // Before our element is there: what has to be measured of the page is then still laid out.
      if (shown === 'panel') dock.open(view);
      else dock.close();
      const wasMade = host !== null;
      host ??= make();
      if (!host) return dock.close();
      // The dock has drawn into an element that was made already.
      if (!wasMade || shown !== 'panel') draw();
      // All at once: a page lays out what it gets in one go.
      host.enter();
      if (shown === 'panel') stopWatching = watchFocus(host.root.host, panel, options.onCovering);
    },
  };
}

/** Where things stand while the page is not pushed. */
function atRest(document: Document, view: SidebarView): Docked {
  const side = sideOf(document, view.side);
  return {
    placement: 'overlay',
    side,
    width: view.width,
    inset: innerScrollbar(document, side, view.width),
  };
}
