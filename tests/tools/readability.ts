import readability from 'text-readability';
import wording from '../../data/wording.json' with { type: 'json' };

/** How hard a text is: Flesch-Kincaid grade as it stands and with names masked (HL-2), and words per sentence. */
export interface Score {
  raw: number;
  masked: number;
  sentences: number[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
// Longest first, so that "mitragynine pseudoindoxyl" is one name and not a name and a word.
const names = new RegExp(
  `(?<![\\w-])(?:${[...wording.names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\w-])`,
  'gi',
);

/** Puts one short word for each unavoidable name of the frozen list in `data/wording.json`. */
export const mask = (text: string): string =>
  text.replace(names, (name) => (/^[A-Z]/.test(name) ? 'Plant' : 'plant'));

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!][”’)]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

const wordsOf = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** Scores one group of sentences, as `text-readability` does it. */
export const score = (text: string): Score => ({
  raw: readability.fleschKincaidGrade(text),
  masked: readability.fleschKincaidGrade(mask(text)),
  sentences: sentencesOf(text).map(wordsOf),
});
