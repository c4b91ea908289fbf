import type { CompiledGate } from './lexicon.ts';

/** Zero-width characters, joiners, soft hyphens: what may stand between two letters and not be seen. */
const invisible = '[\u00ad\u200b-\u200f\u2060\ufeff]*';

/** Letters of scripts other than Latin and Greek. */
const otherScript = /[\u0400-\u1fff\u3040-\ud7ff]/;

/**
 * Builds the test that every page pays for: a few passes over raw text, each of them fast because it looks for little
 * (one expression for all of it is several times as slow). True: worth a thorough look; false: no word for kratom.
 */
export function gate({ latin, others }: CompiledGate): (text: string) => boolean {
  const search = (source: string) => new RegExp(source.replaceAll('~', invisible), 'i');
  const first = latin.map(search);
  const then = others.map(search);
  const has = (text: string) => (one: RegExp) => one.test(text);
  return (text) => first.some(has(text)) || (otherScript.test(text) && then.some(has(text)));
}
