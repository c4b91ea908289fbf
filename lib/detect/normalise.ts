/** Cyrillic and Greek letters that pass for Latin ones, and the Latin ones. */
const lookalikes = 'аеокмтрсухігνορακτ';
const latin = 'aeokmtpcyxirvopakt';

/** Arabic signs, made Latin: they stand among letters in Unicode, so that a word before them would have no end. */
const signs = '،؛؟۔';

/** Addresses and encoded data are no words. */
const machinery = /(?:https?:|www\.)\S+|(?<![\w+/=%&?#:.-])[\w+/=%&?#:.-]{50,}/g;

/** Any gap but a single space, which is most of them and stays as it is. */
const gaps = /(?: ?(?:[^\S ]|\p{Pd}|_)| {2})[\s\p{Pd}_]*/gu;

const unmask = (word: string): string =>
  /[a-z]/.test(word)
    ? word.replace(/[^a-z]/g, (letter) => latin[lookalikes.indexOf(letter)] ?? letter)
    : word;

/** One form for the letters of other alphabets, without accents and Arabic marks, and those that only look like Latin ones. */
const fold = (text: string): string =>
  text
    .replace(/[\u0300-\u036f]|\p{M}{9,}|\p{Cf}/gu, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655]/g, '')
    .replace(/[،؛؟۔]/g, (sign) => ',;?.'[signs.indexOf(sign)] as string)
    .normalize('NFC')
    .replace(
      /[a-z\u0370-\u04ff]*(?:[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z])[a-z\u0370-\u04ff]*/g,
      unmask,
    );

/**
 * One form for all the ways to write a word: lower case, no accents, no invisible characters, Latin letters for their
 * Cyrillic and Greek twins inside Latin words, one space for any space, hyphen or underscore. Linear; never throws.
 */
export function normalise(text: string): string {
  const plain = text.toLowerCase().replace(machinery, ' ');
  return (/[\u0080-\uffff]/.test(plain) ? fold(plain) : plain).replace(gaps, ' ');
}
