import { act, fireEvent, screen } from '@testing-library/preact';
import { useReducer } from 'preact/hooks';
import { Sidebar, type SidebarProps } from '../../../components/sidebar/Sidebar.tsx';
import { panelAfter, panelAtFirst } from '../../../components/sidebar/state.ts';
import { listeners } from '../draw.tsx';
import { docked, notes, view } from '../fixtures.ts';
import { unitedStates } from '../fixtures-region.ts';

/** An open sidebar, in the United States where nothing else is said. */
export const Panel = (props: Partial<SidebarProps>) => {
  const [state, dispatch] = useReducer(panelAfter, panelAtFirst);
  return (
    <Sidebar
      notes={notes}
      place={unitedStates}
      view={view}
      docked={docked}
      focus={false}
      state={state}
      dispatch={dispatch}
      {...listeners()}
      {...props}
    />
  );
};
/** Clicks a button. */
export const open = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Clicks, and waits for what follows the drawing. */
export const press = (element: Element) =>
  act(() => {
    fireEvent.click(element);
  });
/** Does the first stand before the second in the document? */
export const before = (first: Element, second: Element) =>
  Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
