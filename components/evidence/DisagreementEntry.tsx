import type { Disagreement } from '../../lib/content/types-pages.ts';
import type { Known } from './lookup.ts';
import { RestsOn } from './RestsOn.tsx';

interface DisagreementEntryProps {
  row: Disagreement;
  known: Known;
  target: string | null;
}

/** One point on which good sources say different things. */
export const DisagreementEntry = ({ row, known, target }: DisagreementEntryProps) => (
  <li class="entry" id={row.id} data-target={row.id === target}>
    <h3>{row.title}</h3>
    <p>{row.text}</p>
    <RestsOn facts={row.facts} known={known} />
  </li>
);
