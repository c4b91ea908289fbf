/** `2026-11` as "Nov 2026", `2026-11-22` as "Nov 22, 2026", `2026` as it is, in the language of the texts. */
export const dateName = (iso: string, language: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month) return iso;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day || 1));
};

/** `2026-11` or `2026-11-22` as "Nov 2026". */
export const monthName = (iso: string, language: string): string =>
  dateName(iso.slice(0, 7), language);

/** The name of a code (`US`, `es`) in the language of the texts; the code itself where it is unknown. */
export const codeName = (code: string, type: 'region' | 'language', language: string): string => {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** "a, b and c" in the language of the texts. */
export const listName = (items: string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
