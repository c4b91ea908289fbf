import { inflateSync } from 'node:zlib';

/** Where a line of text begins; its letters; what fills, strokes or places a picture. */
const places = /^(?:.* Tm|0 \S+ Td)$/gm;
const letters = /(?<=<)[0-9a-f]+(?=>)|\((?:\\.|[^\\)])*\)/gi;
const shapes = /^(?:[fFSsbB]\*?|sh|\/\w+ Do)$/gm;

/**
 * What a PDF shows: lines, letters, shapes. Its date is left out, and in how many pieces it draws a line, so that two
 * printings of pages that look alike are equal.
 */
export function drawnOn(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const begins = bytes.toString('latin1').matchAll(/\bstream\r?\n/g);
  const commands = [...begins]
    .map(({ index, 0: begin }) => unpacked(bytes.subarray(index + begin.length)))
    .filter((stream) => /^BT$/m.test(stream))
    .join('\n');
  const all = (what: RegExp) => commands.match(what) ?? [];
  return [...new Set(all(places)), all(letters).join(''), ...all(shapes)].join('\n');
}

/** Fonts and pictures may be packed in other ways; they set no text. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
