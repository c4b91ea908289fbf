import lexicon from 'virtual:sidelight/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveLexicon } from '../lib/page/lexicon.ts';

/** Injected by the background before the judge and before the explainer, so that the package carries the words once. */
export default defineUnlistedScript(() => leaveLexicon(lexicon));
