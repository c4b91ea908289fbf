import { onPageChange } from './living.ts';
import { pass } from './pass.ts';
import { inSlices } from './slices.ts';

/** What the gatekeeper reports: the page passes the gate; or a page that had passed does not any more. */
export type Report = (passes: boolean) => void;

/**
 * Asks the gate about the page: now (a prerendered one when it is visited), whenever it is worth reading again, and when it comes back from the history's
 * cache, where the background has forgotten it. A page that never passes is never reported.
 */
export function keepGate(isOpen: (text: string) => boolean, report: Report): void {
  let turn = 0;
  let passed = false;
  const look = () => {
    turn++;
    const mine = turn;
    inSlices(
      pass(document, isOpen),
      (now) => {
        if (now || passed) report(now);
        passed = now;
      },
      () => mine === turn,
    );
  };
  const start = () => {
    look();
    onPageChange(look);
  };
  // A page that is prerendered may never be visited, and the background cannot reach it before.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) look();
  });
}
