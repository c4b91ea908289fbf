import type { Rule } from '../../lib/detect/types.ts';
import type { StringKey } from '../../lib/strings.ts';

/** The rule that decided, as a sentence. */
export const ruleSentences: Record<Rule, StringKey> = {
  'no-kratom': 'rule_noKratom',
  'weak-word-only': 'rule_weakWordOnly',
  'aside-only': 'rule_asideOnly',
  'in-passing': 'rule_inPassing',
  subject: 'rule_subject',
  'subject-and-withdrawal': 'rule_subjectAndWithdrawal',
  'passage-on-both': 'rule_passageOnBoth',
};
