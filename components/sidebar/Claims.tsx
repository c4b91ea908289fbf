import type { FoundClaim } from '../../lib/content/notes.ts';
import { Button } from '../ui/Button.tsx';
import { SourceLine } from '../ui/SourceLine.tsx';
import { useStrings } from '../ui/strings.tsx';
import { verdictWords } from '../ui/verdicts.ts';
import type { SidebarEvents } from './events.ts';

interface ClaimsProps extends Pick<SidebarEvents, 'onShowClaim' | 'onOpenPage'> {
  claims: FoundClaim[];
  /** Id of the claim that the page was scrolled to. */
  shown: string | null;
}

/** What the page says, in its own words, and the answer to each. */
export const Claims = ({ claims, shown, onShowClaim, onOpenPage }: ClaimsProps) => {
  const t = useStrings();
  return (
    <ul class="claims">
      {claims.map(({ claim, quote }) => (
        <li class="claim" key={claim.id}>
          <q>{quote}</q>
          <p>
            <b>{t(verdictWords[claim.verdict])}</b> {claim.response}
          </p>
          <SourceLine
            sources={claim.sources}
            checked={claim.checked}
            dated={claim.dated}
            onDetails={() => onOpenPage('evidence', claim.id)}
          />
          {shown === claim.id ? (
            <Button icon="back" onClick={() => onShowClaim(null)}>
              {t('sidebar_pageBack')}
            </Button>
          ) : (
            <Button icon="eye" onClick={() => onShowClaim(claim.id)}>
              {t('sidebar_pageShow')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
