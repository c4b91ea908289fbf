import { type StringKey, type Strings, stringsFrom } from '../../lib/strings.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The English interface texts, as the browser would give them. */
export const english: Strings = stringsFrom((key, values) =>
  (messages[key as StringKey]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place) => values[place - 1] ?? '',
  ),
);
