import { useState } from 'preact/hooks';
import { shortPath } from '../../lib/content/paths.ts';
import type { HelpPath } from '../../lib/content/types-region.ts';
import type { PopupState } from '../../lib/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Emergency } from '../ui/Emergency.tsx';
import { PathChoice } from '../ui/PathChoice.tsx';
import { RegionSelect } from '../ui/RegionSelect.tsx';
import { ResourceItem } from '../ui/ResourceItem.tsx';
import { regionName } from '../ui/region-name.ts';
import { useStrings } from '../ui/strings.tsx';
import type { PopupEvents } from './events.ts';

interface HelpSectionProps extends Pick<PopupEvents, 'onChooseRegion'> {
  state: PopupState;
}

/**
 * Help, also where Sidelight is off or the page is closed to it (IX-13). The number for an emergency
 * is never behind a click.
 */
export const HelpSection = ({ state, onChooseRegion }: HelpSectionProps) => {
  const t = useStrings();
  const [shown, setShown] = useState(false);
  const [all, setAll] = useState(false);
  const [path, setPath] = useState<HelpPath>('me');
  const { place } = state;
  const name = regionName(place.region, t);
  const first = shortPath(place.resources, path);
  const rest = place.resources.filter((resource) => !first.includes(resource));
  return (
    <section aria-label={t('sidebar_helpTitle')}>
      <Emergency number={place.emergency} />
      <div class="popup-part popup-help">
        <button
          type="button"
          class="button button-primary"
          aria-expanded={shown}
          aria-controls={shown ? 'help' : undefined}
          onClick={() => setShown(!shown)}
        >
          {t('sidebar_helpTitle')}
        </button>
        {shown && (
          <div class="popup-list" id="help">
            <h3 class="visually-hidden">{t('sidebar_helpTitle')}</h3>
            <RegionSelect place={place} onChooseRegion={onChooseRegion} />
            <PathChoice path={path} onPath={setPath} />
            <ul class="resources">
              {[...first, ...(all ? rest : [])].map((resource) => (
                <ResourceItem key={resource.id} resource={resource} />
              ))}
            </ul>
            {!all && (
              <Button onClick={() => setAll(true)}>
                {name ? t('sidebar_helpAll', name) : t('sidebar_helpAllUnknown')}
              </Button>
            )}
            {place.fallback && <p class="soft">{place.fallback}</p>}
          </div>
        )}
      </div>
    </section>
  );
};
