import compiledGate from 'virtual:sidelight/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gate } from '../lib/detect/gate.ts';
import { onPages } from '../lib/page/pages.ts';
import { pass } from '../lib/page/pass.ts';
import { tell } from '../lib/page/runtime.ts';
import { inSlices } from '../lib/page/slices.ts';

/** Every page pays for this script, so it holds the gate alone. The background answers by injecting `judge.ts`. */
export default defineUnlistedScript(() => {
  const isOpen = gate(compiledGate);
  let passed = false;
  onPages((current) => {
    inSlices(
      pass(document, isOpen),
      (now) => {
        if (now) void tell({ type: 'detector:passed' });
        else if (passed) void tell({ type: 'detector:verdict', topic: 'none', rule: 'no-kratom' });
        passed = now;
      },
      current,
    );
  });
});
