import type { Finder } from './find.ts';
import type { PageText, Place, Rule, Topic } from './types.ts';
import { piecesOf, weigh } from './weigh.ts';
import { noWeights, type Weights } from './weights.ts';

/** Where the rules draw their lines. */
export interface Thresholds {
  /** Points from which a page counts as being about leaving opioids too. */
  enough: number;
  /** Points from which a page has that for its subject. */
  plenty: number;
  /** Characters that one word for kratom fills, so to say: in a shorter text it is the subject. */
  alone: number;
  /** The same for each of several words. */
  among: number;
}

export const thresholds: Thresholds = { enough: 3, plenty: 6, alone: 250, among: 550 };

/** What more than this share of a page's headings name is what the page is about; a single one may be an aside of it. */
const share = 1 / 5;

/** Characters for which one opioid word is company enough to a word that means kratom only in company. */
const company = 5000;

function isSubject(w: Weights, { alone, among }: Thresholds): boolean {
  const inText = w.inText - w.listed;
  const words = inText + w.weak;
  return (
    w.named > 0 ||
    w.namedHeadings > w.headings * share ||
    (inText > 0 && (w.inHost > 0 || words * (words > 1 ? among : alone) > w.size)) ||
    (w.inAside >= 8 && w.inAside * 200 > w.asideSize)
  );
}

/** Is kratom named half as densely as a subject is? */
const isHalf = ({ inText, listed, size }: Weights, { among }: Thresholds): boolean =>
  inText > listed + 1 && (inText - listed) * among * 2 > size;

function ruleOf(w: Weights, lines: Thresholds): Rule {
  const all = w.named + w.inText + w.inAside + w.inHost;
  const namesOpioid = w.opioidNamed > 0 || w.opioidHeadings > w.headings * share;
  const points =
    w.points +
    ((namesOpioid || w.methadone) && w.withdrawal ? 3 : 0) +
    (w.titled && w.nearLeaving ? 3 : 0);
  if (
    !w.sure &&
    // Once is enough where a title names it and the text tells of leaving opioids.
    !(w.named && points >= lines.enough) &&
    !(all > 1 && (w.weak || w.withdrawal || w.opioid * company > w.size)) &&
    !(all + w.weak && points >= lines.plenty)
  )
    return all + w.weak ? 'weak-word-only' : 'no-kratom';
  if (!w.sure && !all) return 'passage-on-both';
  if (isSubject(w, lines)) return points >= lines.enough ? 'subject-and-withdrawal' : 'subject';
  if (
    w.nearPoints >= lines.enough ||
    (w.nearWithdrawal && points >= lines.enough) ||
    (w.nearLeaving && points >= lines.plenty) ||
    (w.inText > w.listed &&
      (namesOpioid
        ? points >= lines.enough
        : (w.opioidInPath || isHalf(w, lines)) && points >= lines.plenty))
  )
    return 'passage-on-both';
  return w.inText ? 'in-passing' : 'aside-only';
}

/** A verdict without its matches. */
export interface Decision {
  topic: Topic;
  rule: Rule;
}

/** The decision that a balance leads to. */
export function conclude(weights: Weights, lines: Thresholds = thresholds): Decision {
  const rule = ruleOf(weights, lines);
  const topic = /with|both/.test(rule)
    ? 'kratom-and-withdrawal'
    : rule === 'subject'
      ? 'kratom'
      : /in-p|as/.test(rule)
        ? 'mention'
        : 'none';
  return { topic, rule };
}

/** A page's texts with their places. */
export function* textsOf(
  page: Omit<PageText, 'blocks'>,
): Generator<[place: Place | 'host', text: string]> {
  yield ['title', page.title];
  yield ['description', page.description];
  yield ['host', page.host.replace(/\./g, ' ')];
  // Its hyphens too: a long one would pass for encoded data.
  yield ['address', page.path.replace(/[/.+_-]/g, ' ')];
}

/** Weighs a whole page at once. */
export function weighPage(page: PageText, find: Finder): Weights {
  const weights = noWeights();
  for (const [place, text] of textsOf(page)) weigh(weights, place, text, find);
  for (const { place, text } of page.blocks)
    for (const words of piecesOf(text)) weigh(weights, place, words, find);
  return weights;
}

/** Decides what a page is about. Pure; never throws; time grows linearly with the text. */
export const decide = (page: PageText, find: Finder): Decision => conclude(weighPage(page, find));
