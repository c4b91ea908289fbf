import { conclude, type Decision, textsOf } from '../detect/decide.ts';
import { finder } from '../detect/find.ts';
import type { CompiledLexicon } from '../detect/lexicon.ts';
import { piecesOf, weigh } from '../detect/weigh.ts';
import { noWeights } from '../detect/weights.ts';
import { readBlocks, readHead } from './read-text.ts';

/** Judges a document in steps; the caller may pause wherever it yields. */
export function* judge(page: Document, lexicon: CompiledLexicon): Generator<void, Decision> {
  const weights = noWeights();
  const head = readHead(page);
  const find = finder(lexicon, head.lang);
  for (const [place, words] of textsOf(head)) weigh(weights, place, words, find);
  if (page.body)
    for (const block of yield* readBlocks(page.body))
      for (const words of piecesOf(block.text)) {
        weigh(weights, block.place, words, find);
        yield;
      }
  return conclude(weights);
}
