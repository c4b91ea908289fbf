/** A page is read again when it has this many more or fewer elements. */
const worthReading = 10;

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
  const elements = document.getElementsByTagName('*');
  let last: { elements: number; result: Promise<Result | undefined> } | undefined;
  const forget = () => {
    last = undefined;
  };
  return {
    forget,
    async read() {
      if (!last || Math.abs(elements.length - last.elements) >= worthReading)
        last = { elements: elements.length, result: readNow() };
      const mine = last;
      const result = await mine.result;
      if (!result && last === mine) forget();
      return result;
    },
  };
}
