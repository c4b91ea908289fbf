import { afterText } from '../detect/gate.ts';
import type { Glance } from './living.ts';
import { onceChanged } from './once-changed.ts';
import { little } from './page-text.ts';

/** Characters searched at a time: a few ms. */
export const atATime = 1_000_000;

/**
 * The first look at a page: does it hold anything that may be a word for kratom? If so, or if it changes, `lookOn` is
 * called, once: with the text, where it has been read already, or with what the page was like before it changed.
 *
 * Every page pays for what runs here: for each function of its own, for each part of the DOM when it is first used, and
 * even for what is only parsed. So most pages get one read of their text and one search, both in this function, and no
 * second look before they change. Form fields and hidden text may open the gate; the judge then leaves them out.
 * @param prefilter true of every text that may open the gate, with `afterText` behind it
 */
// biome-ignore format: in parentheses, the engine compiles it as it reads it, and not again when it is called.
export const keepGate = ((prefilter: RegExp, lookOn: (text?: string, last?: Glance) => void): void => {
  const { body, title, URL: url } = document;
  const text = body?.textContent ?? '';
  const { length } = text;
  if (length < little) lookOn();
  // In one text, so that the engine compiles the search for one kind of string.
  else if (length > atATime || prefilter.test(`${title} ${url} ${text}${afterText}`)) lookOn(text);
  else onceChanged(length, () => lookOn(undefined, { url, title, length }));
});
