import { isWorthReading } from './living.ts';
import { textOf } from './page-text.ts';

/** Keeps what was read of a page for as long as the page is much the same. */
export interface Reader<Result> {
  /** What the page says now. Reads it, unless what was read before, or is being read, still holds. */
  read(): Promise<Result | undefined>;
  forget(): void;
}

/** @param readNow undefined where the page cannot be read now; it is asked again the next time. */
export function createReader<Result>(
  document: Document,
  readNow: () => Promise<Result | undefined>,
): Reader<Result> {
  let last: { length: number; result: Promise<Result | undefined> } | undefined;
  const forget = () => {
    last = undefined;
  };
  return {
    forget,
    async read() {
      const { length } = textOf(document);
      if (!last || isWorthReading(last.length, length)) last = { length, result: readNow() };
      const mine = last;
      const result = await mine.result;
      if (!result && last === mine) forget();
      return result;
    },
  };
}
