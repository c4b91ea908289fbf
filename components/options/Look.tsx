import type { Settings } from '../../lib/settings/schema.ts';
import type { StringKey, Strings } from '../../lib/strings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.tsx';

const sides: Settings['side'][] = ['start', 'end'];

/** Where lines run from right to left, they start on the right. */
const nameOf = (side: Settings['side'], t: Strings): StringKey =>
  (side === 'start') === (t('common_direction') === 'ltr') ? 'options_left' : 'options_right';

interface LookProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Where the sidebar stands, and whether it marks claims on the page. */
export const Look = ({ settings, onChange }: LookProps) => {
  const t = useStrings();
  return (
    <section class="page-part" id="look">
      <h2>{t('options_lookTitle')}</h2>
      <fieldset class="paths">
        <legend>{t('options_side')}</legend>
        {sides.map((side) => (
          <label key={side}>
            <input
              type="radio"
              name="side"
              checked={settings.side === side}
              onChange={() => onChange({ side })}
            />
            <span>{t(nameOf(side, t))}</span>
          </label>
        ))}
      </fieldset>
      <Switch
        label={t('options_marks')}
        hint={t('options_marksHint')}
        checked={settings.marks}
        onChange={(marks) => onChange({ marks })}
      />
      <p class="soft">{t('options_shortcuts')}</p>
    </section>
  );
};
