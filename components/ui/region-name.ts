import type { Region, RegionContent } from '../../lib/content/types.ts';
import type { StringKey, Strings } from '../../lib/strings.ts';
import { codeName } from './format.ts';

/** The country in the reader's language, or undefined where it is unknown. */
export const regionName = ({ country }: Region, t: Strings): string | undefined =>
  country ? codeName(country, 'region', t('common_language')) : undefined;

/** The chosen state, else the country: where the law shown holds. */
export const placeName = (
  { region }: Pick<RegionContent, 'region'>,
  t: Strings,
): string | undefined => (region.state ? stateName(region.state, t) : regionName(region, t));

/** A US state in the reader's language. */
export const stateName = (code: string, t: Strings): string =>
  t(`state_${code.replace('-', '_')}` as StringKey);
