import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { Window } from 'happy-dom';
import AhoCorasick from 'modern-ahocorasick';
import { compileGate, compileLexicon } from '../../lib/build/compile-lexicon.ts';
import { readLexicon } from '../../lib/build/lexicon-files.ts';
import { decide } from '../../lib/detect/decide.ts';
import { finder } from '../../lib/detect/find.ts';
import { isOpen } from '../../lib/detect/gate.ts';
import { readPage } from '../../lib/page/read.ts';
import { pageOfRow, type Row } from '../tools/rows.ts';

/*
 * What detection costs, beside other ways to do it, in one run and on the same pages: those of our own corpus, set
 * one after the other until a text of about a megabyte is full, once as it is (with every script) and once in Latin-1 alone.
 *
 *   node tests/bench/detect.ts [rounds]
 */

const files = readLexicon();
const lexicon = compileLexicon(files);
const terms = files.flatMap(({ groups }) => groups.flatMap((group) => group.terms));
const rows: Row[] = ['english', 'languages', 'second'].flatMap((name) =>
  readFileSync(join(import.meta.dirname, `../corpus/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
);

/** A long text of pages that do not pass the gate: what most of the web is to us. */
function textOf(isPage: (text: string) => boolean): string {
  const texts = rows
    .map((row) =>
      pageOfRow(row)
        .blocks.map(({ text }) => text)
        .join('\n'),
    )
    .filter(isPage);
  const round = texts.join('\n');
  // Joined by an array: a string put together by `+` would be flattened inside the first measurement.
  return Array.from({ length: Math.ceil(1e6 / round.length) }, () => round).join('\n');
}

/** Middle of some times in ms, after one run to warm up. */
function median(rounds: number, run: () => unknown): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] as number;
}

/** The way of mark.js: walk all text nodes, search each for each term. */
function walk(document: Document, search: RegExp): number {
  const walker = document.createTreeWalker(document.body, 4);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    found += (node as Text).data.match(search)?.length ?? 0;
  return found;
}

/** Measures every way on one text. Rows: name, ms, MB a second (two bytes a character), ratio to one plain pass. */
export function benchDetect(rounds = 7): Record<string, string | number>[] {
  const gate = compileGate(files);
  const isLatin = (text: string) => !/[\u0100-\uffff]/.test(text);
  const texts = {
    'Latin-1': textOf((text) => isLatin(text) && !isOpen(gate, text)),
    'all scripts': textOf((text) => !isOpen(gate, text)),
  };
  return Object.entries(texts).flatMap(([kind, text]) => {
    const document = new Window().document as unknown as Document;
    for (const line of text.split('\n')) {
      document.body.appendChild(document.createElement('p')).textContent = line;
    }
    const words = terms.filter((term) => !/[[*]/.test(term));
    const each = new RegExp(words.map((word) => word.replace(/\W/g, '.')).join('|'), 'gi');
    const automaton = new AhoCorasick(words);
    const find = finder(lexicon, 'en');
    const page = readPage(document).page;
    const some = text.slice(0, text.length / 50);
    const ways: [name: string, run: () => unknown, share?: number][] = [
      ['one plain /kratom/i pass', () => /kratom/i.test(text)],
      ['gate (every page)', () => isOpen(gate, text)],
      ['normalise, find, decide (pages that pass)', () => decide(page, find)],
      ['read blocks (pages that pass; happy-dom, not a browser)', () => readPage(document)],
      [
        'modern-ahocorasick, same words without endings',
        () => automaton.search(text.toLowerCase()),
      ],
      ['walk of text nodes as mark.js does (happy-dom)', () => walk(document, each)],
      [
        'compromise, sentences and terms (a fiftieth of the text)',
        () => nlp(some).terms().length,
        0.02,
      ],
    ];
    const plain = median(rounds * 5, ways[0]?.[1] as () => unknown);
    return ways.map(([name, run, share = 1]) => {
      const ms = name.startsWith('one plain') ? plain : median(share < 1 ? 1 : rounds, run) / share;
      return {
        text: `${kind}, ${(text.length / 1e6).toFixed(1)} M characters`,
        way: name,
        ms: Number(ms.toFixed(2)),
        'MB/s': Math.round((text.length * 2) / 1e3 / ms),
        'ratio to plain': Number((ms / plain).toFixed(1)),
      };
    });
  });
}

if (import.meta.main) console.table(benchDetect(Number(process.argv[2] ?? 7)));
