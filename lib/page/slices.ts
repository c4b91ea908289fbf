/** Longest slice of work, ms: half a frame, so that a page that scrolls or animates does not notice. */
const slice = 8;

/** Not a timer where the browser has better: the fifth timer in a row waits 4 ms, half as long as a slice. */
const later = (work: () => void): void => {
  const { scheduler } = globalThis as { scheduler?: { postTask(work: () => void): unknown } };
  if (scheduler) scheduler.postTask(work);
  else setTimeout(work);
};

/**
 * Runs steps to their end in slices, letting the page work between them.
 * @param steps yields where it may pause
 * @param wanted asked before each slice; false drops the work
 */
export function inSlices<Result>(
  steps: Iterator<void, Result>,
  then: (result: Result) => void,
  wanted: () => boolean = () => true,
): void {
  const work = () => {
    if (!wanted()) return;
    const stop = performance.now() + slice;
    let step = steps.next();
    while (!step.done && performance.now() < stop) step = steps.next();
    if (step.done) then(step.value);
    else later(work);
  };
  work();
}
