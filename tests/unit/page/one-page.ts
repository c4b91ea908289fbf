import { vi } from 'vitest';

/**
 * Makes the one document of a test file serve as a page of its own for each test: what watches it, or listens to its
 * window, ends with the test.
 * @returns a function that ends the page
 */
export function onePage(): () => void {
  const observers: MutationObserver[] = [];
  const Observer = MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Observer {
      constructor(hear: MutationCallback) {
        super(hear);
        observers.push(this);
      }
    },
  );
  const ended = new AbortController();
  const listen = globalThis.addEventListener.bind(globalThis);
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((name: string, hear, options) =>
    listen(name, hear as EventListener, { ...(options as object), signal: ended.signal }),
  );
  return () => {
    ended.abort();
    for (const observer of observers) observer.disconnect();
    Reflect.deleteProperty(globalThis, Symbol.for('living page'));
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
}
