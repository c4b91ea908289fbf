import { readPage } from '../../../lib/page/read.ts';

/** Reads a page with this body, in the test's own document. */
export const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document);
};

/** Its blocks as places and texts, with one space for any space. */
export const blocksOf = (html: string) =>
  read(html).page.blocks.map(({ place, text }) => [place, text.trim().replace(/\s+/g, ' ')]);
