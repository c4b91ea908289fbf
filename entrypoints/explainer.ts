import noticeLexicon from 'virtual:sidelight/notice';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveExplainer } from '../lib/page/explainer.ts';
import { leftLexicon } from '../lib/page/lexicon.ts';

/** Injected by the background when the sidebar opens: a launcher that nobody opens does not pay for it. */
export default defineUnlistedScript(() => leaveExplainer(leftLexicon(), noticeLexicon));
