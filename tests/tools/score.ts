import type { Topic, Verdict } from '../../lib/detect/types.ts';
import type { Row } from './rows.ts';

const topics: Topic[] = ['none', 'mention', 'kratom', 'kratom-and-withdrawal'];

interface Judged {
  row: Row & { label: Topic };
  verdict: Verdict;
}

/** Precision, recall and F1 of a yes/no question; null where it never arises. */
export function measure(judged: Judged[], yes: (topic: Topic) => boolean) {
  const count = (truth: boolean, said: boolean) =>
    judged.filter(({ row, verdict }) => yes(row.label) === truth && yes(verdict.topic) === said)
      .length;
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

function miss({ row, verdict }: Judged): string {
  const words = verdict.matches
    .slice(0, 12)
    .map(({ text, place, count }) => `${text}${count > 1 ? `×${count}` : ''} (${place})`)
    .join(', ');
  return `${row.id} [${row.lang ?? '?'}] "${row.title ?? row.url ?? ''}": is ${row.label}${row.why ? ` (${row.why})` : ''}; said ${verdict.topic} by rule ${verdict.rule}; found ${words || 'nothing'}`;
}

/**
 * A labelled file's score as text: confusion matrix; precision, recall and F1; the same by language, page type and kind
 * of text, and by fifths of the sites; then every miss with what led to it.
 */
export function report(rows: Row[], verdictOn: (row: Row) => Verdict): string {
  const judged = rows
    .filter((row): row is Judged['row'] => topics.includes(row.label as Topic))
    .map((row) => ({ row, verdict: verdictOn(row) }));
  if (!judged.length) return 'No row has a label; nothing to score.';
  const cell = (label: Topic, topic: Topic) =>
    judged.filter(({ row, verdict }) => row.label === label && verdict.topic === topic).length;
  const folds = groups(judged, ({ row }) => String(foldOf(row.site ?? row.id) + 1));
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
    'Each fifth of the sites by itself (nothing is learned at run time, so the rest changes nothing):',
    ...[...folds]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([fold, some]) => line(`sites, fifth ${fold}`, some)),
    '',
    'Misses:',
    ...judged.filter(({ row, verdict }) => row.label !== verdict.topic).map(miss),
  ].join('\n');
}
