import type { Finder } from './find.ts';
import type { PageText, Place, Rule, Topic } from './types.ts';
import { noWeights, type Weights, weigh } from './weigh.ts';

/** Points from which a page counts as being about leaving opioids too. */
const enough = 3;

function ruleOf(w: Weights): Rule {
  if (!w.named && !w.inText && !w.inAside) return w.weak ? 'weak-word-only' : 'no-kratom';
  if (
    w.named ||
    (w.inText >= 3 && w.inText / w.size > 1 / 700) ||
    (w.inAside >= 8 && w.inAside / w.asideSize > 1 / 200)
  )
    return w.points >= enough ? 'subject-and-withdrawal' : 'subject';
  if (w.nearPoints >= enough) return 'passage-on-both';
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
export function* textsOf(page: Omit<PageText, 'blocks'>): Generator<[Place, string]> {
  yield ['title', page.title];
  yield ['description', page.description];
  yield ['address', page.path.replace(/[/.+]/g, ' ')];
}

/** Decides what a page is about. Pure; never throws; time grows linearly with the text. */
export function decide(page: PageText, find: Finder): Decision {
  const weights = noWeights();
  for (const [place, text] of textsOf(page)) weigh(weights, place, text, find);
  for (const block of page.blocks) weigh(weights, block.place, block.text, find);
  return conclude(weights);
}
