import type { RegionContent } from '../../lib/content/types-region.ts';
import { codePlace } from './region-name.ts';
import { useStrings } from './strings.tsx';

interface StateSelectProps {
  place: RegionContent;
  onChooseRegion: (country: string | null, state: string | null) => void;
}

/** The US state, for the law; only ever chosen, never guessed. */
export const StateSelect = ({ place, onChooseRegion }: StateSelectProps) => {
  const t = useStrings();
  const { region, states } = place;
  const named = states
    .map((code) => ({ code, name: codePlace(code, t) }))
    .sort((a, b) => a.name.localeCompare(b.name, t('common_language')));
  return (
    <div class="field">
      <label for="state">{t('sidebar_lawState')}</label>
      <select
        id="state"
        value={region.state ?? ''}
        onChange={(event) => onChooseRegion('US', event.currentTarget.value || null)}
      >
        <option value="">{t('sidebar_lawStateNone')}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
