import type { Evidence } from '../../lib/content/types-pages.ts';
import { useStrings } from '../ui/strings.tsx';
import { verdictWords } from '../ui/verdicts.ts';
import { Foot } from './Foot.tsx';
import type { Known } from './lookup.ts';
import { RestsOn } from './RestsOn.tsx';

interface ClaimEntryProps {
  claim: Evidence['claims'][number];
  known: Known;
  target: string | null;
}

/** A claim in neutral words, its answer and what the answer rests on. */
export const ClaimEntry = ({ claim, known, target }: ClaimEntryProps) => {
  const t = useStrings();
  const { id, verdict, response, facts, sources, checked, dated } = claim;
  return (
    <li class="entry" id={id} data-target={id === target}>
      <h3>{claim.claim}</h3>
      <p>
        <b>{t(verdictWords[verdict])}</b> {response}
      </p>
      <Foot known={known} sources={sources} checked={checked} dated={dated} />
      <RestsOn facts={facts} known={known} />
    </li>
  );
};
