import type { ChosenCard, Section } from '../../lib/content/cards.ts';
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

interface CardListProps {
  parts: Section['parts'];
  onOpenPage: OpenPage;
}

/** The cards of one section, under small headings where it has several parts. */
export const CardList = ({ parts, onOpenPage }: CardListProps) => (
  <>
    {parts.map(({ group, title, cards }) => (
      <div class="part" data-group={group} key={group}>
        {title && <h4 class="part-title">{title}</h4>}
        <ul class="cards">
          {cards.map((card, index) => (
            <CardItem
              key={card.id}
              card={card}
              why={cards[index - 1]?.why === card.why ? undefined : card.why}
              onOpenPage={onOpenPage}
            />
          ))}
        </ul>
      </div>
    ))}
  </>
);
