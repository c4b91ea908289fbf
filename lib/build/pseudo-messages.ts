import { pseudo } from './pseudo.ts';

interface Texts {
  [key: string]: { message: string };
}

/** What the interface itself reads from its texts; a translator keeps or sets these, and they are no words. */
const settings = new Set(['common_language', 'common_direction', 'common_productName']);

/** The interface texts of the pseudo-locale, from the English `messages.json`. */
export function pseudoMessages(english: string): string {
  const texts = JSON.parse(english) as Texts;
  const entries = Object.entries(texts).map(([key, text]) => [
    key,
    settings.has(key) ? text : { ...text, message: pseudo(text.message) },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}
