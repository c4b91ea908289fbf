import type { Evidence } from '../../lib/content/types-pages.ts';
import { useStrings } from '../ui/strings.tsx';
import { Foot } from './Foot.tsx';
import type { Known } from './lookup.ts';
import { RestsOn } from './RestsOn.tsx';

interface CardEntryProps {
  card: Evidence['cards'][number];
  known: Known;
  target: string | null;
}

/** A card of the sidebar with every source of every fact in it. */
export const CardEntry = ({ card, known, target }: CardEntryProps) => {
  const t = useStrings();
  const { id, title, passages, action, strength, checked, dated } = card;
  const facts = [...passages, ...(action ? [action] : [])].flatMap((passage) => passage.facts);
  const sources = passages
    .flatMap((passage) => passage.facts)
    .flatMap((fact) => known.fact(fact)?.sources ?? []);
  return (
    <li class="entry" id={id} data-target={id === target}>
      <h3>{title}</h3>
      {passages.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {action && (
        <p>
          <b>{t('sidebar_whatHelps')}</b> {action.text}
        </p>
      )}
      <Foot
        known={known}
        sources={[...new Set(sources)]}
        strength={strength}
        checked={checked}
        dated={dated}
      />
      <RestsOn facts={facts} known={known} />
    </li>
  );
};
