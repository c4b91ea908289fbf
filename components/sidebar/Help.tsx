import type { Ref } from 'preact';
import { shortPath } from '../../lib/content/paths.ts';
import type { HelpPath, RegionContent } from '../../lib/content/types-region.ts';
import { PathChoice } from '../ui/PathChoice.tsx';
import { RegionSelect } from '../ui/RegionSelect.tsx';
import { ResourceItem } from '../ui/ResourceItem.tsx';
import { regionName } from '../ui/region-name.ts';
import { useStrings } from '../ui/strings.tsx';
import type { SidebarEvents } from './events.ts';
import { RegionLine } from './RegionLine.tsx';

interface HelpProps extends Pick<SidebarEvents, 'onChooseRegion'> {
  place: RegionContent;
  path: HelpPath;
  country: Ref<HTMLSelectElement>;
  onPath: (path: HelpPath) => void;
  onChangeRegion: () => void;
}

/** Where to turn: a few services to begin with, for oneself or for somebody else, then all of them. */
export const Help = ({
  place,
  path,
  country,
  onPath,
  onChangeRegion,
  onChooseRegion,
}: HelpProps) => {
  const t = useStrings();
  const name = regionName(place.region, t);
  const first = shortPath(place.resources, path);
  const rest = place.resources.filter((resource) => !first.includes(resource));
  // Where the country is known, people come first; where it is not, choosing it is the first step.
  const select = <RegionSelect place={place} select={country} onChooseRegion={onChooseRegion} />;
  return (
    <>
      {name ? <RegionLine region={place.region} onChange={onChangeRegion} /> : select}
      <PathChoice path={path} onPath={onPath} />
      <p class="path-text">{t(path === 'me' ? 'sidebar_helpMeText' : 'sidebar_helpOtherText')}</p>
      <ul class="resources">
        {first.map((resource) => (
          <ResourceItem key={resource.id} resource={resource} />
        ))}
      </ul>
      {name && select}
      {rest.length > 0 && (
        <>
          <h4 class="part-title">
            {name ? t('sidebar_helpAll', name) : t('sidebar_helpAllUnknown')}
          </h4>
          <ul class="resources">
            {rest.map((resource) => (
              <ResourceItem key={resource.id} resource={resource} />
            ))}
          </ul>
        </>
      )}
    </>
  );
};
