import { conclude, type Thresholds, thresholds } from '../../lib/detect/decide.ts';
import type { Topic, Verdict } from '../../lib/detect/types.ts';
import type { Weights } from '../../lib/detect/weights.ts';
import type { Row } from './rows.ts';

const topics: Topic[] = ['none', 'mention', 'kratom', 'kratom-and-withdrawal'];

/** A row with what was said of it and what it was said from. */
export interface Judged {
  row: Row;
  verdict: Pick<Verdict, 'topic' | 'rule' | 'matches'>;
  weights: Weights;
}

/** Precision, recall and F1 of a yes/no question; null where it never arises. */
export function measure(judged: Judged[], yes: (topic: Topic) => boolean) {
  const count = (truth: boolean, said: boolean) =>
    judged.filter(
      ({ row, verdict }) => yes(row.label as Topic) === truth && yes(verdict.topic) === said,
    ).length;
  const right = count(true, true);
  const alarm = count(false, true);
  const missed = count(true, false);
  const precision = right + alarm ? right / (right + alarm) : null;
  const recall = right + missed ? right / (right + missed) : null;
  const f1 = right + alarm + missed ? (2 * right) / (2 * right + alarm + missed) : null;
  return { precision, recall, f1, right, alarm, missed };
}

function groups<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

const isBoth = (topic: Topic) => topic === 'kratom-and-withdrawal';
const isKratom = (topic: Topic) => topic === 'kratom' || isBoth(topic);
const share = (value: number | null) => (value === null ? '    –' : value.toFixed(3));
const accuracy = (judged: Judged[]) =>
  judged.filter(({ row, verdict }) => row.label === verdict.topic).length / judged.length;

function line(name: string, judged: Judged[]): string {
  const both = measure(judged, isBoth);
  const any = measure(judged, isKratom);
  return [
    name.padEnd(24),
    String(judged.length).padStart(5),
    share(accuracy(judged)),
    '|',
    ...[both.precision, both.recall, both.f1].map(share),
    '|',
    ...[any.precision, any.recall, any.f1].map(share),
  ].join('  ');
}

function by(judged: Judged[], key: keyof Row): string[] {
  const found = groups(judged, ({ row }) => String(row[key] ?? 'not given'));
  return [...found]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name, some]) => line(`${key} ${name}`, some));
}

/** Fifths by site: all rows of a site are in the same fifth, whatever the order of the rows. */
export function foldOf(site: string, folds = 5): number {
  let hash = 2166136261;
  for (const sign of site) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % folds;
}

/** The lines that a search may draw, around ours. */
const grid: Thresholds[] = [2, 3, 4, 5].flatMap((enough) =>
  [4, 6, 9].flatMap((plenty) =>
    [120, 250, 400].flatMap((alone) =>
      [250, 400, 550, 700].map((among) => ({ enough, plenty, alone, among })),
    ),
  ),
);

const withLines = (judged: Judged[], lines: Thresholds): Judged[] =>
  judged.map((one) => ({ ...one, verdict: { ...one.verdict, ...conclude(one.weights, lines) } }));

/** Draws the lines anew on some rows: right answers first, then F1, then nearness to ours. */
function linesFor(judged: Judged[]): Thresholds {
  const worth = (lines: Thresholds) => {
    const some = withLines(judged, lines);
    const ours = JSON.stringify(lines) === JSON.stringify(thresholds);
    return accuracy(some) + (measure(some, isBoth).f1 ?? 0) + (ours ? 1e-6 : 0);
  };
  return grid
    .map((lines) => ({ lines, value: worth(lines) }))
    .reduce((best, one) => (one.value > best.value ? one : best)).lines;
}

/** Each fifth of the sites judged by lines that were drawn without it. */
function crossValidated(folds: Map<string, Judged[]>): { judged: Judged[]; drawn: string[] } {
  const judged: Judged[] = [];
  const drawn: string[] = [];
  for (const [fold, held] of folds) {
    const lines = linesFor([...folds].flatMap(([other, some]) => (other === fold ? [] : some)));
    drawn.push(`fifth ${fold}: ${JSON.stringify(lines)}`);
    judged.push(...withLines(held, lines));
  }
  return { judged, drawn: drawn.sort() };
}

function miss({ row, verdict }: Judged): string {
  const words = verdict.matches
    .slice(0, 12)
    .map(({ text, place, count }) => `${text}${count > 1 ? `×${count}` : ''} (${place})`)
    .join(', ');
  return `${row.id} [${row.lang ?? '?'}] "${row.title ?? row.url ?? ''}": is ${row.label}${row.why ? ` (${row.why})` : ''}; said ${verdict.topic} by rule ${verdict.rule}; found ${words || 'nothing'}`;
}

/**
 * A labelled file's score as text: confusion matrix; precision, recall and F1; the same by language, page type and kind
 * of text, and by fifths of the sites, also with the lines drawn anew without each fifth; then every miss with what led
 * to it.
 */
export function report(all: Judged[]): string {
  const judged = all.filter(({ row }) => topics.includes(row.label as Topic));
  if (!judged.length) return 'No row has a label; nothing to score.';
  const cell = (label: Topic, topic: Topic) =>
    judged.filter(({ row, verdict }) => row.label === label && verdict.topic === topic).length;
  const folds = groups(judged, ({ row }) => String(foldOf(row.site ?? row.id) + 1));
  const held = crossValidated(folds);
  return [
    'Rows are labels, columns are verdicts.',
    ['', ...topics].map((topic) => topic.padStart(22)).join(''),
    ...topics.map((label) =>
      [label, ...topics.map((topic) => String(cell(label, topic)))]
        .map((text) => text.padStart(22))
        .join(''),
    ),
    '',
    `${''.padEnd(24)}   rows  right  |  kratom-and-withdrawal  |  kratom at all`,
    `${''.padEnd(31)}      |  prec.  recall F1     |  prec.  recall F1`,
    line('all', judged),
    ...by(judged, 'text_kind'),
    ...by(judged, 'lang'),
    ...by(judged, 'page_type'),
    '',
    'By fifths of the sites, as the rules stand:',
    ...[...folds].sort().map(([fold, some]) => line(`sites, fifth ${fold}`, some)),
    '',
    'Cross-validated: each fifth judged with thresholds that were fitted on the other four:',
    line('all, held out', held.judged),
    ...held.drawn,
    '',
    'Misses:',
    ...judged.filter(({ row, verdict }) => row.label !== verdict.topic).map(miss),
  ].join('\n');
}
