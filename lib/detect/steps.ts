/** Work that may pause wherever it yields; who runs it decides how long a slice is (`lib/page/slices.ts`). */
export type Steps<Result> = Generator<void, Result>;

/** Runs work to its end at once: for tests and tools, where nobody waits for a page. */
export function toEnd<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
