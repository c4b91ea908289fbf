import { whenLoaded } from './quiet.ts';
import { tell } from './runtime.ts';

/** A page that is not quiet by then gets the launcher, and the panel only at a later quiet moment. In ms. */
const launcherAfter = 5000;

interface Waiting {
  /** Has waited long for a quiet moment, and still waits. */
  onLate(): void;
  /** Has nothing to do but wait, for as long as `isWanted` says so: the time to get ready. */
  onWait(isWanted: () => boolean): void;
}

/**
 * Waits for the quiet moment at which the panel may open by itself, and then asks the background, which counts how often
 * it has (EV-6). Resolves with false where the moment does not come, is cancelled, or is not granted.
 */
export async function opensByItself(
  document: Document,
  moment: Promise<boolean>,
  cancelled: AbortSignal,
  { onLate, onWait }: Waiting,
): Promise<boolean> {
  let late: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  void whenLoaded(document, cancelled).then(() => {
    if (over) return;
    late = setTimeout(onLate, launcherAfter);
    onWait(() => !over);
  });
  const quiet = await moment;
  over = true;
  clearTimeout(late);
  if (cancelled.aborted || !quiet) return false;
  const grant = await tell<{ granted: boolean }>({ type: 'sidebar:may-open' });
  return grant?.granted ?? false;
}
