import type { Finder } from './find.ts';
import type { PageText, Place, Rule, Topic } from './types.ts';
import { noWeights, type Weights, weigh } from './weigh.ts';

/** Points from which a page counts as being about leaving opioids too, and as having that for its subject. */
const enough = 3;
const plenty = 6;

/** Characters a word for kratom may fill, so to say: from that density on it is the subject. */
const alone = 250;
const among = 400;

function isSubject(w: Weights): boolean {
  const words = w.inText + w.weak;
  return (
    w.named > 0 ||
    w.namedHeadings > w.headings / 5 ||
    (w.inText > 0 && (w.inHost > 0 || words * (words > 1 ? among : alone) > w.size)) ||
    (w.inAside >= 8 && w.inAside * 200 > w.asideSize)
  );
}

function ruleOf(w: Weights): Rule {
  const all = w.named + w.inText + w.inAside + w.inHost;
  if (!w.sure && !(all > 1 && w.opioid)) return all + w.weak ? 'weak-word-only' : 'no-kratom';
  const points =
    w.points + w.medicines * (w.leaving ? 3 : 2) + (w.opioidNamed && w.withdrawal ? 3 : 0);
  if (isSubject(w)) return points >= enough ? 'subject-and-withdrawal' : 'subject';
  if (
    w.nearPoints >= enough ||
    (w.nearWithdrawal && w.opioid) ||
    (w.nearLeaving && points >= plenty)
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
export function conclude(weights: Weights): Decision {
  const rule = ruleOf(weights);
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
  yield ['address', page.path.replace(/[/.+]/g, ' ')];
}

/** Decides what a page is about. Pure; never throws; time grows linearly with the text. */
export function decide(page: PageText, find: Finder): Decision {
  const weights = noWeights();
  for (const [place, text] of textsOf(page)) weigh(weights, place, text, find);
  for (const block of page.blocks) weigh(weights, block.place, block.text, find);
  return conclude(weights);
}
