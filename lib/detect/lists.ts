import sentence from '../../data/lexicon/sentence.json' with { type: 'json' };
import type { Token } from './find.ts';
import { before, between, gap } from './nearness.ts';

/** How near another opioid may make a medicine one of a list. */
const crowded = 45;
/** What stands between two things of a list: an ending, signs, and a short word or two such as "and the". */
const joint = /^\p{L}*[\s,;|•·/、，]*(?:\p{L}{1,3} ){0,2}$/u;

/** Do two words follow each other in a list, as in "fentanyl (80 %) and buprenorphine"? */
export const isOneList = (text: string, one: Token, other: Token): boolean =>
  gap(one, other) <= crowded && joint.test(between(text, one, other).replace(/\([^)]*\)/g, ''));

/**
 * Tells of the medicines of a text whether they are one of a list of opioids, as of a drug test, a study, a coroner.
 * Methadone may stand between, but alone makes no such list: the two are the medicines of treatment.
 * @param of the terms of any of these codes
 */
export function listedIn(
  text: string,
  of: (codes: string) => Token[],
): (medicine: Token) => boolean {
  const drugs = of('og');
  const methadone = of('m');
  return (medicine) =>
    [medicine, ...methadone.filter((other) => isOneList(text, medicine, other))].some((one) =>
      drugs.some((other) => isOneList(text, one, other)),
    );
}

/** What is listed of a drug: after a colon, or as the fourth thing or later of one row. Arabic has "and" for a comma. */
const effects = /:.*(?:[,;、]| و.* و)|(?:[,;、].*){3}/su;

/** Is the word one of the effects that a list gives of the drug, as in "effects of opioids: sedation, dependence, withdrawal"? */
export const isItsEffect = (text: string, drug: Token, word: Token): boolean =>
  drug.end <= word.start && effects.test(between(text, drug, word));

/** Is this another name for what was just named, as in "kratom (Mitragyna speciosa)"? The two name it once. */
export const isGloss = (last: Token | undefined, name: Token): boolean =>
  last !== undefined && name.start - last.end <= 3;

/** Do two or more things of a list stand before this? Then a title names what a shop sells, not a page's subject. */
export const isListed = (some: string): boolean => (some.match(/[,;|•·]/g)?.length ?? 0) > 1;

/** How far a list is looked at on either side of a word. */
const listSpan = 60;

/**
 * Is this one of several things in a row: with a sign of a list before it, and another in the same sentence; or on a line
 * of its own, as in the menu of a shop?
 */
export function isAmongOthers(text: string, name: Token): boolean {
  if (name.end - name.start >= text.trim().length) return true;
  const some = before(text, name, listSpan);
  if (!/[,;|•·/、，(]\s?(?:\p{L}{1,3} )?$/u.test(some)) return false;
  const after = text.slice(name.end, name.end + listSpan);
  const sentence = some.replace(/^.*[.!?:]\s/, '') + after.replace(/[.!?]\s.*$/, '');
  return (sentence.match(/[,;|•·/、，]/g)?.length ?? 0) > 1;
}

const condition = new RegExp(sentence.conditions.join('|'));
const use = new RegExp(`^\\P{L}*(?:to )?(?:${sentence.uses.join('|')}) `, 'u');

/** So many words has a thing of a menu at most; and so many things, at least, a menu that is written in one line. */
const thing = 4;
const inLine = 5;

/**
 * Is all of this text one short thing, or a row of them, with an opioid among them: "heroin addiction treatment",
 * "programs: alcohol rehab, heroin rehab, …"? Then it is of the menu of a clinic or a site, and what it has beside kratom is
 * another page's matter; but not what it has of both, as in "kratom for opioid withdrawal". Withdrawal alone on a line may
 * be one of the things that kratom is taken for, as may what begins with a verb, and what ends in a full stop is a
 * sentence. Scripts that leave no space between words have no such things.
 * @param of the terms of any of these codes
 */
export function isMenu(text: string, of: (codes: string) => Token[]): boolean {
  const drugs = of('ogmwt');
  if (!drugs.length || /[!?]|\p{Lo}/u.test(text) || use.test(text)) return false;
  const things = text.split(/[,.;:|•·]/).filter((some) => some.trim());
  const names = of('kh');
  const isTold =
    of('khd').length || of('w').some(({ start, end }) => !condition.test(text.slice(start, end)));
  return (
    things.every((some) => some.trim().split(' ').length <= thing) &&
    (things.length >= inLine || (things.length === 1 && !isTold && !/\.\s*$/.test(text))) &&
    !drugs.some((drug) => names.some((name) => !/[,.;|•·]/.test(between(text, name, drug))))
  );
}
