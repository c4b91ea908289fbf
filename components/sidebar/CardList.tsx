import type { ChosenCard, Section } from '../../lib/content/cards.ts';
import { counted } from '../../lib/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { SourceLine } from '../ui/SourceLine.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { SidebarEvents } from './events.ts';

type OpenPage = SidebarEvents['onOpenPage'];

interface CardItemProps {
  card: ChosenCard;
  /** Why it stands first, unless the card before has said the same. */
  why: string | undefined;
  onOpenPage: OpenPage;
}

/** One card: what is known, what helps, how sure it is and what it rests on. */
const CardItem = ({ card, why, onOpenPage }: CardItemProps) => {
  const t = useStrings();
  return (
    <li class="card">
      {why && <p class="card-why">{why}</p>}
      {card.title && <h4>{card.title}</h4>}
      {card.passages.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {card.action && (
        <p class="card-action">
          <b>{t('sidebar_whatHelps')}</b> {card.action.text}
        </p>
      )}
      <SourceLine
        sources={card.sources}
        strength={card.strength}
        checked={card.checked}
        dated={card.dated}
        onDetails={() => onOpenPage('evidence', card.id)}
      />
    </li>
  );
};

interface CardsProps {
  cards: ChosenCard[];
  /** The card before the first one, if there is one. */
  after?: ChosenCard | undefined;
  onOpenPage: OpenPage;
}

const Cards = ({ cards, after, onOpenPage }: CardsProps) => (
  <ul class="cards">
    {cards.map((card, index) => (
      <CardItem
        key={card.id}
        card={card}
        why={(cards[index - 1] ?? after)?.why === card.why ? undefined : card.why}
        onOpenPage={onOpenPage}
      />
    ))}
  </ul>
);

interface CardListProps {
  parts: Section['parts'];
  /** How many cards of a part are shown before the reader asks for the rest. */
  first: number;
  more: boolean;
  onMore: (more: boolean) => void;
  onOpenPage: OpenPage;
}

/** The cards of one section, under small headings where it has several parts. */
export const CardList = ({ parts, first, more, onMore, onOpenPage }: CardListProps) => {
  const t = useStrings();
  return (
    <>
      {parts.map(({ group, title, cards }) => {
        // One card is never kept back: the button would take as much room.
        const kept = cards.length > first + 1 ? cards.slice(first) : [];
        const shown = kept.length > 0 ? cards.slice(0, first) : cards;
        return (
          <div class="part" data-group={group} key={group}>
            {title && <h4 class="part-title">{title}</h4>}
            <Cards cards={shown} onOpenPage={onOpenPage} />
            {kept.length > 0 && (
              <button type="button" class="more" aria-expanded={more} onClick={() => onMore(!more)}>
                {counted(t, 'sidebar_more', kept.length)}
                <Icon name="chevron" size={16} />
              </button>
            )}
            {more && kept.length > 0 && (
              <Cards cards={kept} after={shown.at(-1)} onOpenPage={onOpenPage} />
            )}
          </div>
        );
      })}
    </>
  );
};
