import type { Strength } from '../../lib/content/types.ts';
import type { EvidenceCopy } from '../../lib/content/types-pages.ts';
import { StrengthLabel } from '../ui/SourceLine.tsx';
import { useStrings } from '../ui/strings.tsx';

const order: Strength[] = ['established', 'reported', 'uncertain', 'disputed'];

/** What the marks mean, how sources were chosen, and where to find what. */
export const Legend = ({ copy }: { copy: EvidenceCopy }) => {
  const t = useStrings();
  return (
    <>
      <nav aria-label={t('evidence_contents')} class="evidence-contents">
        <ul>
          <li>
            <a href="#part-facts">{t('evidence_facts')}</a>
          </li>
          <li>
            <a href="#part-disagreements">{t('evidence_disagreements')}</a>
          </li>
          <li>
            <a href="#part-claims">{t('evidence_claims')}</a>
          </li>
          <li>
            <a href="#part-cards">{t('evidence_cards')}</a>
          </li>
          <li>
            <a href="#part-sources">{t('evidence_sources')}</a>
          </li>
        </ul>
      </nav>
      <section class="page-part">
        <h2>{t('evidence_strength')}</h2>
        <ul class="evidence-legend">
          {order.map((strength) => (
            <li key={strength}>
              <StrengthLabel strength={strength} />
              <span>{copy.strength[strength]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="page-part">
        <h2>{t('evidence_chosen')}</h2>
        <ul class="bullets">
          {copy.chosen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
};
