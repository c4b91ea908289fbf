import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarView } from '../../lib/messages.ts';
import type { Docked } from '../../lib/page/dock.ts';
import { Mark } from '../ui/Icon.tsx';
import { useStrings } from '../ui/strings.tsx';

/** One press of an arrow key, in percent of the window's height. */
const step = 4;
/** A pointer that moved less than this has clicked. In CSS px. */
const clickSlack = 5;

/** A place that keeps the tab wholly in the window, in percent from the top. */
const fitting = (percent: number): number => Math.round(Math.min(90, Math.max(3, percent)));

interface LauncherProps {
  view: SidebarView;
  side: Docked['side'];
  /** True to take the focus: the reader has just closed the panel that this tab opened. */
  focus: boolean;
  onOpen: () => void;
  /** The pointer has come. */
  onNear: () => void;
  /** New vertical place, percent of the window's height. */
  onMove: (launcherAt: number) => void;
}

/** The small tab at the page's edge. It can be pushed along the edge, by hand or by arrow keys. */
export const Launcher = ({ view, side, focus, onOpen, onNear, onMove }: LauncherProps) => {
  const t = useStrings();
  const tab = useRef<HTMLButtonElement>(null);
  const grip = useRef<{ from: number; moved: boolean } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);

  useEffect(() => {
    if (focus) tab.current?.focus({ preventScroll: true });
  }, [focus]);

  const placeAt = (clientY: number, from: number) =>
    fitting(view.launcherAt + ((clientY - from) / window.innerHeight) * 100);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    grip.current = { from: event.clientY, moved: false };
    tab.current?.setPointerCapture(event.pointerId);
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    const held = grip.current;
    if (!held || tab.current === null) return;
    held.moved ||= Math.abs(clientY - held.from) > clickSlack;
    if (held.moved) setDragged(placeAt(clientY, held.from));
  };
  const onPointerUp = ({ clientY }: PointerEvent) => {
    if (grip.current?.moved) onMove(placeAt(clientY, grip.current.from));
    else grip.current = null;
    setDragged(null);
  };
  const onClick = () => {
    // The click that ends a drag does not open anything.
    if (!grip.current?.moved) onOpen();
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowUp: -step, ArrowDown: step }[event.key];
    if (way === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onMove(fitting(view.launcherAt + way));
  };

  return (
    <div
      class="launcher"
      data-side={side}
      style={{ '--launcher-at': `${dragged ?? view.launcherAt}vh` }}
    >
      <button
        type="button"
        ref={tab}
        aria-label={t('launcher_label')}
        aria-describedby="launcher-move"
        title={t('launcher_label')}
        data-clears
        onClick={onClick}
        onPointerEnter={onNear}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
      >
        <Mark />
      </button>
      <span class="visually-hidden" id="launcher-move">
        {t('launcher_moveHint')}
      </span>
    </div>
  );
};
