import { isWorthReading } from './living.ts';
import { textOf } from './page-text.ts';

/** A page whose text stays much the same for so long stands still. In ms. */
const still = 500;
/** A page that never does is read after so long all the same. In ms. */
const neverStill = 10_000;

async function whenStill(document: Document): Promise<void> {
  let before = textOf(document).length;
  for (let waited = 0; waited < neverStill; waited += still) {
    await new Promise((resolve) => setTimeout(resolve, still));
    const { length } = textOf(document);
    if (!isWorthReading(before, length)) return;
    before = length;
  }
}

/** Keeps what was read of a page for as long as the page is much the same. */
export interface Reader<Result> {
  /** What the page says now. Reads it, unless what was read before, or is being read, still holds. */
  read(): Promise<Result | undefined>;
  /** The same once the page stands still, for when it has begun to change: what grows is read once, not in between. */
  readWhenStill(): Promise<Result | undefined>;
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
  let stillness: Promise<void> | undefined;
  const read = async () => {
    const { length } = textOf(document);
    if (!last || isWorthReading(last.length, length)) last = { length, result: readNow() };
    const mine = last;
    const result = await mine.result;
    if (!result && last === mine) forget();
    return result;
  };
  return {
    forget,
    read,
    async readWhenStill() {
      stillness ??= whenStill(document);
      await stillness;
      stillness = undefined;
      return read();
    },
  };
}
