import type { EvidenceFact } from '../../lib/content/types-pages.ts';
import { Foot } from './Foot.tsx';
import type { Known } from './lookup.ts';

interface FactEntryProps {
  fact: EvidenceFact;
  known: Known;
  target: string | null;
}

/** One statement with its strength, its sources and the month of its check. */
export const FactEntry = ({ fact, known, target }: FactEntryProps) => {
  const { id, statement, strength, sources, checked, dated } = fact;
  return (
    <li class="entry" id={id} data-target={id === target}>
      <p>{statement}</p>
      <Foot known={known} sources={sources} strength={strength} checked={checked} dated={dated} />
    </li>
  );
};
