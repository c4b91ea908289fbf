import compiledGate from 'virtual:sidelight/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gate } from '../lib/detect/gate.ts';
import { keepGate } from '../lib/page/gatekeeper.ts';
import { tell } from '../lib/page/runtime.ts';

/** Every page pays for this script, so it holds the gate alone. The background answers by injecting `judge.ts`. */
export default defineUnlistedScript(() => {
  keepGate(gate(compiledGate), (passes) => {
    if (passes) void tell({ type: 'detector:passed' });
    else void tell({ type: 'detector:verdict', topic: 'none', rule: 'no-kratom' });
  });
});
