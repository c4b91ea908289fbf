import type { ComponentChildren, Ref } from 'preact';
import type { Section } from '../../lib/content/cards.ts';
import type { Notes } from '../../lib/content/notes.ts';
import type { Group } from '../../lib/content/types.ts';
import type { RegionContent } from '../../lib/content/types-region.ts';
import { counted } from '../../lib/strings.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { placeName } from '../ui/region-name.ts';
import { useStrings } from '../ui/strings.tsx';
import { About } from './About.tsx';
import { CardList } from './CardList.tsx';
import { Claims } from './Claims.tsx';
import type { SidebarEvents } from './events.ts';
import { Help } from './Help.tsx';
import { Law } from './Law.tsx';
import { isOpen, opensAtFirst, type PanelAction, type PanelState } from './state.ts';
import { Why } from './Why.tsx';

interface SectionsProps {
  notes: Notes;
  place: RegionContent;
  state: PanelState;
  dispatch: (action: PanelAction) => void;
  events: SidebarEvents;
  /** Takes the reader to the choice of country. */
  onChangeRegion: () => void;
  country: Ref<HTMLSelectElement>;
}

/** A section that the reader did not open shows this many cards, so that the next section is in reach. */
const firstCards = 4;

/** Groups whose cards are about what a page names: there the line says what it named. */
const aboutNames: Group[] = ['mixing', 'products', 'situations'];

/** The line below a section's title: what is inside or, while it is closed, what of it the page names. */
const lineOf = ({ line, parts }: Section, open: boolean): string => {
  if (open || !parts.every(({ group }) => aboutNames.includes(group))) return line;
  return parts.flatMap(({ cards }) => cards).find(({ why }) => why)?.why ?? line;
};

/** The disclosures, in the order of design.md section 2. Content decides the ones in the middle. */
export const Sections = ({
  notes,
  place,
  state,
  dispatch,
  events,
  country,
  onChangeRegion,
}: SectionsProps) => {
  const t = useStrings();
  const where = placeName(place, t);

  const section = (
    id: string,
    title: string,
    hint: string,
    body: () => ComponentChildren,
    lead = false,
  ) => {
    const open = isOpen(state, id, lead);
    return (
      <Disclosure
        key={id}
        id={id}
        title={title}
        hint={hint}
        open={open}
        onToggle={(next) => dispatch({ type: 'toggle', section: id, open: next })}
      >
        {open && body()}
      </Disclosure>
    );
  };
  const cardSection = (one: Section) =>
    section(
      one.id,
      one.title,
      lineOf(one, isOpen(state, one.id, one.lead)),
      () => (
        <CardList
          parts={one.parts}
          first={opensAtFirst.includes(one.id) ? firstCards : Number.POSITIVE_INFINITY}
          more={isOpen(state, `${one.id}-more`)}
          onMore={(open) => dispatch({ type: 'toggle', section: `${one.id}-more`, open })}
          onOpenPage={events.onOpenPage}
        />
      ),
      one.lead,
    );
  const show = (claim: string | null) => {
    dispatch({ type: 'show', claim });
    events.onShowClaim(claim);
  };

  return (
    <>
      {notes.sections.filter(({ lead }) => lead).map(cardSection)}
      {notes.claims.length > 0 &&
        section(
          'page',
          t('sidebar_pageTitle'),
          counted(t, 'sidebar_pageHint', notes.claims.length),
          () => (
            <Claims
              claims={notes.claims}
              shown={state.shown}
              onOpenPage={events.onOpenPage}
              onShowClaim={show}
            />
          ),
        )}
      {notes.sections.filter(({ lead }) => !lead).map(cardSection)}
      {section('help', t('sidebar_helpTitle'), t('sidebar_helpHint'), () => (
        <Help
          place={place}
          path={state.path}
          country={country}
          onChangeRegion={onChangeRegion}
          onPath={(path) => dispatch({ type: 'path', path })}
          onChooseRegion={events.onChooseRegion}
        />
      ))}
      {section(
        'law',
        t('sidebar_lawTitle'),
        where ? t('sidebar_lawHint', where) : t('sidebar_lawHintUnknown'),
        () => (
          <Law
            place={place}
            onChangeRegion={onChangeRegion}
            onChooseRegion={events.onChooseRegion}
          />
        ),
      )}
      {section('why', t('sidebar_whyTitle'), t('sidebar_whyHint'), () => (
        <Why verdict={notes.verdict} onQuiet={events.onQuiet} />
      ))}
      {section('about', t('sidebar_aboutTitle'), t('sidebar_aboutHint'), () => (
        <About onOpenPage={events.onOpenPage} />
      ))}
    </>
  );
};
