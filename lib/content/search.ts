/** Lower case, without accents: "Médicament" and "medicament" are the same word to somebody who searches. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Makes a test for texts that hold all words of the query, in any order. An empty query holds everywhere. */
export const searchFor = (query: string): ((...texts: (string | undefined)[]) => boolean) => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (...texts) => {
    const folded = fold(texts.filter(Boolean).join(' '));
    return words.every((word) => folded.includes(word));
  };
};
