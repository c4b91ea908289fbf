import gate from 'virtual:sidelight/gate';
import lookOn from 'virtual:sidelight/second-look';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepGate } from '../lib/page/gatekeeper.ts';

/** Every page pays for this script, so it holds the gate alone. The background answers by injecting `judge.ts`. */
// biome-ignore format: in parentheses, the engine compiles it as it reads it, and not again when it is called.
export default defineUnlistedScript((() => {
  keepGate(gate.prefilter, (text, last) => lookOn(gate, text, last));
}));
