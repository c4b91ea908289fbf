import { isOpen } from '../detect/gate.ts';
import type { CompiledGate } from '../detect/lexicon.ts';
import { follow } from './follow.ts';
import type { Glance } from './living.ts';
import { stillness } from './quiet.ts';
import { tell } from './runtime.ts';

/**
 * All that the detector does after its first look at a page. It is called once, and served by `lib/build/later.ts`, so
 * that pages which never come to it do not pay for it.
 * @param text of the page as it is now, where it has been read already
 * @param last what the page was like when it did not pass, if that is known; it has changed since then
 */
export default function lookOn(gate: CompiledGate, text?: string, last?: Glance): void {
  follow(
    (searched) => isOpen(gate, searched),
    (passes) => {
      if (!passes) return void tell({ type: 'detector:verdict', topic: 'none', rule: 'no-kratom' });
      // The quiet second before a sidebar may open counts from here.
      stillness(document, true);
      void tell({ type: 'detector:passed' });
    },
    text,
    last,
  );
}
