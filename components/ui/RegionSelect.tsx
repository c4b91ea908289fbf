import type { Ref } from 'preact';
import type { RegionContent } from '../../lib/content/types-region.ts';
import { codeName } from './format.ts';
import { useStrings } from './strings.tsx';

interface RegionSelectProps {
  place: RegionContent;
  /** `country: null` asks for a new guess. */
  onChooseRegion: (country: string | null, state: string | null) => void;
  select?: Ref<HTMLSelectElement>;
}

/** The country whose services are shown; where it was guessed, it says so. */
export const RegionSelect = ({ place, select, onChooseRegion }: RegionSelectProps) => {
  const t = useStrings();
  const language = t('common_language');
  const { region } = place;
  const options = place.countries
    .map((code) => ({ code, name: codeName(code, 'region', language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <div class="field region">
      <label for="country">{t('sidebar_helpCountry')}</label>
      <select
        id="country"
        ref={select ?? null}
        value={region.country ?? ''}
        onChange={(event) => onChooseRegion(event.currentTarget.value || null, null)}
      >
        {!region.country && <option value="">{t('sidebar_helpCountryNone')}</option>}
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {region.from !== 'chosen' && (
        <p class="soft">
          {t(region.from === 'guessed' ? 'sidebar_helpGuessed' : 'sidebar_helpUnknown')}
        </p>
      )}
    </div>
  );
};
