import gate from 'virtual:sidelight/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOpen } from '../lib/detect/gate.ts';
import { keepGate } from '../lib/page/gatekeeper.ts';
import { stillness } from '../lib/page/quiet.ts';
import { tell } from '../lib/page/runtime.ts';

/** Every page pays for this script, so it holds the gate alone. The background answers by injecting `judge.ts`. */
export default defineUnlistedScript(() => {
  keepGate({ prefilter: gate.prefilter, isOpen: (text) => isOpen(gate, text) }, (passes) => {
    if (!passes) return void tell({ type: 'detector:verdict', topic: 'none', rule: 'no-kratom' });
    // The quiet second before a sidebar may open counts from here.
    stillness(document, true);
    void tell({ type: 'detector:passed' });
  });
});
