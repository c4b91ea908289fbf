import { type Steps, toEnd } from '../detect/steps.ts';
import type { PageText } from '../detect/types.ts';
import { readBlocks, readHead } from './read-text.ts';

/** A page's text, and the way back from a place in it to the document. */
export interface ReadPage {
  page: PageText;
  /** The range of `blocks[block].text.slice(start, end)` in the document; null when the page has changed since. */
  locate(block: number, start: number, end: number): Range | null;
}

interface Run {
  start: number;
  node: Text;
}

/** Reads the whole document. Never throws on odd documents: they have no blocks. */
export function* readingPage(page: Document): Steps<ReadPage> {
  const runs: Run[][] = [];
  const remember = (block: number, start: number, node: Text) => {
    let list = runs[block];
    if (!list || start === 0) {
      list = [];
      runs[block] = list;
    }
    list.push({ start, node });
  };
  const blocks = yield* readBlocks(page.body ?? page.createDocumentFragment(), remember);

  const point = (block: number, offset: number, isEnd: boolean): [Text, number] | null => {
    const run = runs[block]?.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    if (!run?.node.isConnected) return null;
    const within = Math.min(offset - run.start, run.node.data.length);
    return [run.node, within];
  };
  return {
    page: { ...readHead(page), blocks },
    locate(block, start, end) {
      const from = point(block, start, false);
      const to = point(block, end, true);
      if (!from || !to) return null;
      const range = page.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return range;
    },
  };
}

/** `readingPage` at once. */
export const readPage = (page: Document): ReadPage => toEnd(readingPage(page));
