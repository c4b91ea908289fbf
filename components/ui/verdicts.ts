import type { ClaimVerdict } from '../../lib/content/types.ts';
import type { StringKey } from '../../lib/strings.ts';

/** The verdict on a claim as a word. */
export const verdictWords: Record<ClaimVerdict, StringKey> = {
  false: 'common_verdictFalse',
  misleading: 'common_verdictMisleading',
  unproven: 'common_verdictUnproven',
  'partly-true': 'common_verdictPartlyTrue',
  depends: 'common_verdictDepends',
};
