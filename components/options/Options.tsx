import type { RegionContent } from '../../lib/content/types-region.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { NotKept } from '../ui/NotKept.tsx';
import { OwnPage } from '../ui/OwnPage.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.tsx';
import { WhenChoice } from '../ui/WhenChoice.tsx';
import { CheckUs, type Findings } from './CheckUs.tsx';
import { Look } from './Look.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { Privacy } from './Privacy.tsx';
import { Sites } from './Sites.tsx';

interface OptionsProps {
  settings: Settings;
  place: RegionContent;
  findings: Findings | null;
  /** False where the disk refused the last change: it holds until the browser closes. */
  kept: boolean;
  onChange: (change: Partial<Settings>) => void;
  onCheck: () => void;
}

/** All settings, the privacy page and the proof, on one page. Every change holds at once. */
export const Options = ({ settings, place, findings, kept, onChange, onCheck }: OptionsProps) => {
  const t = useStrings();
  return (
    <OwnPage title={t('options_title')}>
      <NotKept kept={kept} />
      <section class="page-part" id="when">
        <WhenChoice when={settings.when} onChange={(when) => onChange({ when })} />
        <Switch
          label={t('popup_everywhere')}
          hint={t(settings.offEverywhere ? 'popup_everywhereOff' : 'popup_everywhereOn')}
          checked={!settings.offEverywhere}
          onChange={(on) => onChange({ offEverywhere: !on })}
        />
      </section>
      <Sites sites={settings.offSites} onChange={(offSites) => onChange({ offSites })} />
      <PlaceChoice place={place} onChange={(region) => onChange({ region })} />
      <Look settings={settings} onChange={onChange} />
      <Privacy />
      <CheckUs findings={findings} onCheck={onCheck} />
    </OwnPage>
  );
};
