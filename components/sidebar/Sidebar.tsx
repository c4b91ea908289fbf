import { useEffect, useRef } from 'preact/hooks';
import type { Notes } from '../../lib/content/notes.ts';
import type { RegionContent } from '../../lib/content/types-region.ts';
import type { SidebarView } from '../../lib/messages.ts';
import type { Docked } from '../../lib/page/dock.ts';
import { Emergency } from '../ui/Emergency.tsx';
import { useStrings } from '../ui/strings.tsx';
import { Crisis } from './Crisis.tsx';
import { Edge } from './Edge.tsx';
import type { SidebarEvents } from './events.ts';
import { Header } from './Header.tsx';
import { Lead } from './Lead.tsx';
import { Menu } from './Menu.tsx';
import { Sections } from './Sections.tsx';
import type { PanelAction, PanelState } from './state.ts';

export interface SidebarProps extends SidebarEvents {
  notes: Notes;
  place: RegionContent;
  view: SidebarView;
  docked: Docked;
  state: PanelState;
  dispatch: (action: PanelAction) => void;
  /** True where the reader opened it: then, and only then, focus moves to the heading (IX-2). */
  focus: boolean;
}

/** The panel: the emergency line and the lead in sight, everything else one click away. */
export const Sidebar = (props: SidebarProps) => {
  const { notes, place, view, docked, state, dispatch, focus, ...events } = props;
  const t = useStrings();
  const panel = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const country = useRef<HTMLSelectElement>(null);
  const wanted = useRef<(() => HTMLElement | null | undefined) | null>(null);

  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
  }, [focus]);

  // What was asked for from elsewhere in the panel is shown and focused as soon as it is there.
  useEffect(() => {
    const target = wanted.current?.();
    wanted.current = null;
    const inner = scroll.current;
    const outer = panel.current;
    if (!target || !inner || !outer) return;
    const section = target.closest('.field, .disclosure') ?? target;
    // In a low window the panel scrolls as a whole, below its head (panel.css).
    const scroller = getComputedStyle(inner).overflowY === 'visible' ? outer : inner;
    const head = scroller === outer ? (outer.querySelector('header')?.offsetHeight ?? 0) : 0;
    // Not `scrollIntoView`: it would scroll what lies around the panel, too.
    scroller.scrollTop +=
      section.getBoundingClientRect().top - scroller.getBoundingClientRect().top - head;
    target.focus({ preventScroll: true });
  });
  const goTo = (section: string, target?: () => HTMLElement | null) => {
    wanted.current =
      target ?? (() => panel.current?.querySelector<HTMLElement>(`#head-${section}`));
    dispatch({ type: 'toggle', section, open: true });
  };

  const toCountry = () => goTo('help', () => country.current);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (!state.menu) return events.onClose();
    dispatch({ type: 'menu', open: false });
    menuButton.current?.focus();
  };

  const fallback = notes.fallback ?? place.fallback;
  const crisis = notes.sections.find(({ lead }) => lead);

  return (
    <aside
      class="panel"
      data-placement={docked.placement}
      data-side={docked.side}
      style={{ '--panel-width': `${docked.width}px`, '--inset': `${docked.inset}px` }}
      aria-label={t('sidebar_label')}
      ref={panel}
      onKeyDown={onKeyDown}
    >
      <Header
        menuOpen={state.menu}
        menuButton={menuButton}
        onMenu={(open) => dispatch({ type: 'menu', open })}
        onClose={events.onClose}
      />
      {state.menu && <Menu view={view} {...events} />}
      <Emergency
        number={place.emergency}
        onSteps={
          notes.sections.some(({ id }) => id === 'overdose') ? () => goTo('overdose') : undefined
        }
      />
      <div class="scroll" ref={scroll}>
        {crisis && <Crisis section={crisis} place={place} />}
        <Lead
          headline={notes.headline}
          message={notes.message}
          region={place.region}
          heading={heading}
          onHelp={() => goTo('help')}
          onChange={toCountry}
        />
        <Sections
          notes={notes}
          place={place}
          state={state}
          dispatch={dispatch}
          events={events}
          country={country}
          onChangeRegion={toCountry}
        />
        {fallback && <p class="fallback">{fallback}</p>}
      </div>
      {docked.placement !== 'sheet' && (
        <Edge docked={docked} onRemember={events.onRemember} onWidth={events.onWidth} />
      )}
    </aside>
  );
};
