import type { Region } from '../../lib/content/types-region.ts';
import { regionName } from '../ui/region-name.ts';
import { useStrings } from '../ui/strings.tsx';

interface RegionLineProps {
  region: Region;
  onChange: () => void;
}

/** Whose services are shown, and the way to change that: language is not place, and a guess may be wrong. */
export const RegionLine = ({ region, onChange }: RegionLineProps) => {
  const t = useStrings();
  const name = regionName(region, t);
  return (
    <p class="region-line">
      {name ? t('sidebar_regionShown', name) : t('sidebar_regionUnknown')}
      <button
        type="button"
        class="link"
        aria-label={t('sidebar_regionChangeLabel')}
        onClick={onChange}
      >
        {t('sidebar_regionChange')}
      </button>
    </p>
  );
};
