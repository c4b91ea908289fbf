import { readFileSync } from 'node:fs';
import { compileLexicon } from '../../lib/build/compile-lexicon.ts';
import { readLexicon } from '../../lib/build/lexicon-files.ts';
import { weighPage } from '../../lib/detect/decide.ts';
import { explain } from '../../lib/detect/explain.ts';
import { finder } from '../../lib/detect/find.ts';
import type { PageText, Verdict } from '../../lib/detect/types.ts';
import { pageOfHtml, pageOfRow, type Row } from './rows.ts';
import { type Judged, report } from './score.ts';

const usage = 'Usage: npm run -s detect -- [--score] FILE.jsonl | FILE.html | - (standard input)';

const lexicon = compileLexicon(readLexicon());
const verdictOn = (page: PageText): Verdict => explain(page, finder(lexicon, page.lang));

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

/** Rows of a JSON lines text; a faulty line costs one sentence and is left out. */
function rowsOf(text: string, name: string): Row[] {
  return text.split('\n').flatMap((line, at) => {
    if (!line.trim()) return [];
    const where = `${name}, line ${at + 1}`;
    let row: Row;
    try {
      row = JSON.parse(line);
    } catch (error) {
      complain(`${where}: this is no JSON (${(error as Error).message}).`);
      return [];
    }
    if (typeof row?.text !== 'string' && typeof row?.html !== 'string') {
      complain(`${where}: the row has no "text" and no "html"; give it one of them.`);
      return [];
    }
    return [{ ...row, id: row.id ?? `line ${at + 1}` }];
  });
}

/** All that the score needs of a row. */
function judge(row: Row): Judged {
  const page = pageOfRow(row);
  const find = finder(lexicon, page.lang);
  return { row, verdict: explain(page, find), weights: weighPage(page, find) };
}

/** Prints the answer; problems are told on standard error and leave exit status 1. */
function main(args: string[]): void {
  const score = args.includes('--score');
  const [file, ...rest] = args.filter((arg) => arg !== '--score');
  if (!file || rest.length) complain(usage);
  else {
    const text = readText(file);
    if (text !== null) answer(text, file, score);
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    complain(`Cannot read ${file}: ${(error as Error).message}.`);
    return null;
  }
}

function answer(text: string, file: string, score: boolean): void {
  const name = file === '-' ? 'standard input' : file;
  const isHtml = /\.x?html?$/i.test(file) || (file === '-' && /^\s*</.test(text));
  if (isHtml && score) complain('--score needs labelled rows (FILE.jsonl), not one page.');
  else if (isHtml) print(name, verdictOn(pageOfHtml(text)));
  else {
    const rows = rowsOf(text, name);
    if (score) console.log(report(rows.map(judge)));
    else for (const row of rows) print(row.id, verdictOn(pageOfRow(row)));
  }
}

const print = (id: string, { topic, rule, matches }: Verdict): void =>
  console.log(JSON.stringify({ id, topic, rule, matches }));

main(process.argv.slice(2));
