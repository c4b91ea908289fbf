import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Notes } from '../../lib/content/notes.ts';
import type { RegionContent } from '../../lib/content/types-region.ts';
import type { SidebarView } from '../../lib/messages.ts';
import type { Docked } from '../../lib/page/dock.ts';
import type { Strings } from '../../lib/strings.ts';
import { StringsProvider } from '../ui/strings.tsx';
import type { SidebarEvents } from './events.ts';
import { KeepClosed } from './KeepClosed.tsx';
import { Launcher } from './Launcher.tsx';
import { Sidebar } from './Sidebar.tsx';
import { panelAfter, panelAtFirst } from './state.ts';

export interface SurfaceProps extends SidebarEvents {
  t: Strings;
  /** Absent until the page has been read; the launcher needs none. */
  notes: Notes | undefined;
  place: RegionContent;
  view: SidebarView;
  docked: Docked;
  /** What stands on the page now. */
  shown: 'panel' | 'launcher' | 'nothing';
  /** Who asked for it: the reader's own act moves focus, showing by itself never does (IX-2). */
  by: 'reader' | 'itself';
  /** Drawn before it stands on the page: the announcement waits until it does. */
  ahead: boolean;
  offerKeepClosed: boolean;
  onOpen: () => void;
  onNear: () => void;
  onKeepClosed: (keep: boolean) => void;
}

/** Said a moment after the empty status is in the document, or screen readers miss it (IX-3). In ms. */
const beforeSaying = 300;

/** Everything of ours on the page: panel, launcher or nothing, and the one announcement. */
export const Surface = (props: SurfaceProps) => {
  const { t, notes, shown, by, ahead, offerKeepClosed, onOpen, onNear, onKeepClosed, ...panel } =
    props;
  const [state, dispatch] = useReducer(panelAfter, panelAtFirst);
  const [said, say] = useState('');
  const byItself = shown === 'panel' && by === 'itself' && !ahead;

  useEffect(() => {
    if (!byItself) return;
    const timer = setTimeout(() => say(t('sidebar_announced')), beforeSaying);
    return () => clearTimeout(timer);
  }, [byItself, t]);

  return (
    <StringsProvider value={t}>
      <div
        class="sidelight"
        lang={t('common_language')}
        dir={t('common_direction') === 'rtl' ? 'rtl' : 'ltr'}
      >
        <div class="visually-hidden" role="status">
          {said}
        </div>
        {shown === 'panel' && notes && (
          <Sidebar
            {...panel}
            notes={notes}
            state={state}
            dispatch={dispatch}
            focus={by === 'reader'}
          />
        )}
        {shown === 'launcher' && (
          <>
            <Launcher
              view={panel.view}
              side={panel.docked.side}
              focus={by === 'reader'}
              onOpen={onOpen}
              onNear={onNear}
              onMove={(launcherAt) => panel.onRemember({ launcherAt })}
            />
            {offerKeepClosed && (
              <KeepClosed view={panel.view} side={panel.docked.side} onAnswer={onKeepClosed} />
            )}
          </>
        )}
      </div>
    </StringsProvider>
  );
};
