import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../lib/page/judge.ts';
import { leftLexicon } from '../lib/page/lexicon.ts';
import { tell } from '../lib/page/runtime.ts';
import { inSlices } from '../lib/page/slices.ts';

/** Injected by the background each time a page passes the gate; judges it once and is done. */
export default defineUnlistedScript(() => {
  inSlices(judge(document, leftLexicon()), ({ topic, rule }) => {
    void tell({ type: 'detector:verdict', topic, rule });
  });
});
