import { Fragment } from 'preact';
import type { LegalRow, LegalStatus, RegionContent } from '../../lib/content/types-region.ts';
import type { StringKey } from '../../lib/strings.ts';
import { Button } from '../ui/Button.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { dateName } from '../ui/format.ts';
import { codePlace, placeName } from '../ui/region-name.ts';
import { StateSelect } from '../ui/StateSelect.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { SidebarEvents } from './events.ts';

const words: Record<LegalStatus, StringKey> = {
  controlled: 'sidebar_lawControlled',
  banned: 'sidebar_lawBanned',
  'regulated-kcpa': 'sidebar_lawRegulated',
  'age-restricted': 'sidebar_lawAge',
  '7-oh-banned-only': 'sidebar_law7oh',
  'legal-unregulated': 'sidebar_lawLegal',
  unclear: 'sidebar_lawUnclear',
};

const asOf: Record<LegalRow['asOfKind'], StringKey> = {
  dated: 'sidebar_lawAsOf',
  about: 'sidebar_lawAsOfAbout',
  read: 'sidebar_lawAsOfRead',
};

const Row = ({ row }: { row: LegalRow }) => {
  const t = useStrings();
  const date = (iso: string) => dateName(iso, t('common_language'));
  return (
    <li class="law">
      <h4>{row.name ?? codePlace(row.jurisdiction, t)}</h4>
      <p>
        <b>{t(words[row.status])}</b>
        {row.since && <> {t('sidebar_lawSince', date(row.since))}</>}
      </p>
      {row.note && <p>{row.note}</p>}
      {row.changing && <p>{t('sidebar_lawChanging')}</p>}
      <p class="law-source">
        <span>{t(asOf[row.asOfKind], date(row.asOf))}</span>
        {row.reported && <span>{t('sidebar_lawReported')}</span>}
        {row.url && <ExternalLink href={row.url}>{t('sidebar_lawSource')}</ExternalLink>}
      </p>
    </li>
  );
};

interface LawProps extends Pick<SidebarEvents, 'onChooseRegion'> {
  place: RegionContent;
  /** Takes the reader to the choice of country. */
  onChangeRegion: () => void;
}

/** The law where the reader is. The state is only ever chosen, never guessed. */
export const Law = ({ place, onChooseRegion, onChangeRegion }: LawProps) => {
  const t = useStrings();
  const { region, law } = place;
  const name = placeName(place, t);
  const local = law.filter(({ scope }) => scope === 'local');
  const broad = law.filter(({ scope }) => scope !== 'local');
  const hasOwnRow = law.some(
    ({ jurisdiction }) => jurisdiction === (region.state ?? region.country),
  );
  return (
    <>
      {region.country === 'US' && <StateSelect place={place} onChooseRegion={onChooseRegion} />}
      {[broad, local].map(
        (rows, index) =>
          rows.length > 0 && (
            <Fragment key={rows[0]?.id}>
              {index > 0 && <h4 class="part-title">{t('sidebar_lawLocal')}</h4>}
              <ul class="laws">
                {rows.map((row) => (
                  <Row key={row.id} row={row} />
                ))}
              </ul>
            </Fragment>
          ),
      )}
      {!name && (
        <>
          <p>{t('sidebar_lawUnknown')}</p>
          <Button onClick={onChangeRegion}>{t('sidebar_lawChoose')}</Button>
        </>
      )}
      {name && !hasOwnRow && <p>{t('sidebar_lawNone', name)}</p>}
      <p class="soft">{t('sidebar_lawNotAdvice')}</p>
    </>
  );
};
