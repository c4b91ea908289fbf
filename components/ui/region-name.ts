import type { Region, RegionContent } from '../../lib/content/types-region.ts';
import type { StringKey, Strings } from '../../lib/strings.ts';
import { codeName } from './format.ts';

/** A country (`DE`) or a US state (`US-CA`) in the reader's language. */
export const codePlace = (code: string, t: Strings): string =>
  code.includes('-')
    ? t(`state_${code.replace('-', '_')}` as StringKey)
    : codeName(code, 'region', t('common_language'));

/** The country in the reader's language, or undefined where it is unknown. */
export const regionName = ({ country }: Region, t: Strings): string | undefined =>
  country ? codePlace(country, t) : undefined;

/** The chosen state, else the country: where the law shown holds. */
export const placeName = (
  { region }: Pick<RegionContent, 'region'>,
  t: Strings,
): string | undefined => (region.state ? codePlace(region.state, t) : regionName(region, t));
