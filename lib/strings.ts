import type messages from '../public/_locales/en/messages.json';

/** Names of the interface texts, as listed in `public/_locales/en/messages.json`. */
export type StringKey = keyof typeof messages;

/** Gives an interface text; `$1`, `$2` … in it are replaced by the substitutions, in order. */
export type Strings = (key: StringKey, ...substitutions: (string | number)[]) => string;

/** Keys that have a `…One` and an `…Other` form, without that ending. */
type CountedKey = {
  [K in StringKey]: K extends `${infer Base}Other`
    ? `${Base}One` extends StringKey
      ? Base
      : never
    : never;
}[StringKey];

/** Turns the browser's `i18n.getMessage`, or anything that answers like it, into typed `Strings`. */
export const stringsFrom =
  (getMessage: (key: string, substitutions: string[]) => string): Strings =>
  (key, ...substitutions) =>
    getMessage(key, substitutions.map(String));

/**
 * A text that depends on a number, in the plural form that the language asks for (`…One`, `…Few` …;
 * `…Other` where a form is missing). The number is `$1`; further substitutions follow.
 */
export const counted = (
  t: Strings,
  key: CountedKey,
  count: number,
  ...more: (string | number)[]
): string => {
  const form = new Intl.PluralRules(t('common_language')).select(count);
  const named = `${key}${form.charAt(0).toUpperCase()}${form.slice(1)}` as StringKey;
  return t(named, count, ...more) || t(`${key}Other`, count, ...more);
};
