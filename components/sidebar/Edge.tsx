import { useEffect, useRef } from 'preact/hooks';
import { type Docked, narrowest, widest } from '../../lib/page/dock.ts';
import { makeResizable } from '../../lib/page/drag.ts';
import { useStrings } from '../ui/strings.tsx';
import type { SidebarEvents } from './events.ts';

interface EdgeProps extends Pick<SidebarEvents, 'onRemember' | 'onWidth'> {
  docked: Docked;
}

/** The panel's edge towards the page: moves its width, by hand or by arrow keys. */
export const Edge = ({ docked, onRemember, onWidth }: EdgeProps) => {
  const t = useStrings();
  const edge = useRef<HTMLHRElement>(null);
  const latest = useRef({ docked, onRemember, onWidth });
  latest.current = { docked, onRemember, onWidth };

  useEffect(() => {
    if (!edge.current) return;
    return makeResizable(edge.current, {
      side: () => latest.current.docked.side,
      width: () => latest.current.docked.width,
      onWidth: (width, done) =>
        done ? latest.current.onRemember({ width }) : latest.current.onWidth(width),
    });
  }, []);

  return (
    // A separator that can be moved is a control (ARIA 1.2): it has a value and takes the focus.
    <hr
      class="edge"
      ref={edge}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('sidebar_resize')}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={docked.width}
    />
  );
};
