const made = new Map<string, unknown>();

/** Each formatter once: making one costs hundreds of times what using it does. */
const once = <Formatter>(key: string, make: () => Formatter): Formatter => {
  const known = made.get(key) as Formatter | undefined;
  const formatter = known ?? make();
  if (!known) made.set(key, formatter);
  return formatter;
};

/** `2026-11` as "Nov 2026", `2026-11-22` as "Nov 22, 2026", `2026` as it is, in the language of the texts. */
export const dateName = (iso: string, language: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month) return iso;
  const format = once(
    `date ${language} ${Boolean(day)}`,
    () =>
      new Intl.DateTimeFormat(language, {
        year: 'numeric',
        month: 'short',
        ...(day ? { day: 'numeric' } : {}),
        timeZone: 'UTC',
      }),
  );
  return format.format(Date.UTC(year, month - 1, day || 1));
};

/** `2026-11` or `2026-11-22` as "Nov 2026". */
export const monthName = (iso: string, language: string): string =>
  dateName(iso.slice(0, 7), language);

/** Makes ahead of time what dates need: the first one takes a tenth of a second on a slow machine. */
export const prepareDates = (language: string): void => {
  monthName('2026-01', language);
};

/** The name of a code (`US`, `es`) in the language of the texts; the code itself where it is unknown. */
export const codeName = (code: string, type: 'region' | 'language', language: string): string => {
  try {
    const names = once(`${type} ${language}`, () => new Intl.DisplayNames(language, { type }));
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};

/** "a, b and c" in the language of the texts. */
export const listName = (items: string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
