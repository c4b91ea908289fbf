import type { ChosenRegion } from '../../lib/content/region.ts';
import type { RegionContent } from '../../lib/content/types-region.ts';
import { Button } from '../ui/Button.tsx';
import { RegionSelect } from '../ui/RegionSelect.tsx';
import { StateSelect } from '../ui/StateSelect.tsx';
import { useStrings } from '../ui/strings.tsx';

interface PlaceChoiceProps {
  place: RegionContent;
  onChange: (region: ChosenRegion) => void;
}

/** Whose numbers and law are shown. A guess can be corrected, a choice can be taken back. */
export const PlaceChoice = ({ place, onChange }: PlaceChoiceProps) => {
  const t = useStrings();
  const { region } = place;
  const choose = (country: string | null, state: string | null) =>
    onChange(country ? { country, state } : null);
  return (
    <section class="page-part" id="place">
      <h2>{t('options_placeTitle')}</h2>
      <p>{t('options_placeText')}</p>
      <RegionSelect place={place} onChooseRegion={choose} />
      {region.country === 'US' && <StateSelect place={place} onChooseRegion={choose} />}
      {region.from === 'chosen' && (
        <p>
          <Button onClick={() => onChange(null)}>{t('options_placeGuess')}</Button>
        </p>
      )}
    </section>
  );
};
