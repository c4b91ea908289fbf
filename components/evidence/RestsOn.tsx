import { useStrings } from '../ui/strings.tsx';
import type { Known } from './lookup.ts';

/** The statements under some words, each a link to its entry with sources. */
export const RestsOn = ({ facts, known }: { facts: string[]; known: Known }) => {
  const t = useStrings();
  return (
    <details class="rests-on">
      <summary>{t('evidence_restsOn')}</summary>
      <ul class="bullets">
        {[...new Set(facts)].map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{known.fact(id)?.statement}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};
