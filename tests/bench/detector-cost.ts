import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { demo, untouched } from '../e2e/harness/demo.ts';
import { budgets } from '../package/budgets.ts';
import { folderOf } from '../package/built.ts';
import { findOrInstall } from '../tools/browsers.ts';
import { serve } from '../tools/serve.ts';

/*
 * What everybody pays for: the detector on pages that do not match, beside the floor (a content script
 * that only reads `document.body.textContent.length`), beside the floor with one expression of 25 terms
 * (design.md, section 5, knows what that costs elsewhere) and beside an empty content script, page by page
 * and in one run. Script time is that of the extension's own scripts in the renderer's trace: while the page
 * loads, and with all that follows in the next second and a half.
 *
 *   npm run build && node tests/bench/detector-cost.ts [rounds] [page.html …]
 */

const rounds = Number(process.argv[2] ?? 5);
const files = process.argv.slice(3);

const sentence =
  'The river was high that spring, and nobody crossed it before the bridge was mended. ';
const long = (paragraphs: number) =>
  `<!doctype html><title>A long walk</title><body>${`<p>${sentence.repeat(6)}</p>`.repeat(paragraphs)}`;
const pages: Record<string, string> = {
  ...Object.fromEntries(untouched.map((name) => [name, demo(name)])),
  'long-100kb': long(200),
  'long-2mb': long(4_000),
  ...Object.fromEntries(
    files.map((file, index) => [
      `page-${index}-${basename(file, '.html').toLowerCase().replace(/\W+/g, '-')}`,
      readFileSync(file, 'utf8'),
    ]),
  ),
};

/** As many as the expression has that design.md compares with; on none of the pages. */
const terms =
  'acanthus|agapanthus|alyssum|begonia|bergenia|bougainvillea|camellia|ceanothus|clematis|cyclamen|dahlia|delphinium|dicentra|euphorbia|fuchsia|gypsophila|hellebore|hydrangea|kniphofia|lobelia|nigella|pelargonium|scabiosa|verbena|wisteria';

const scratch = mkdtempSync(join(tmpdir(), 'sidelight-cost-'));
const extensions = {
  empty: withScript('empty', ''),
  floor: withScript('floor', 'void document.body.textContent.length;'),
  expression: withScript('expression', `void /${terms}/i.test(document.body.textContent);`),
  Sidelight: folderOf('chrome'),
};
type Kind = keyof typeof extensions;
const kinds = Object.keys(extensions) as Kind[];

/** An extension that does nothing but run this on every page. */
function withScript(name: string, code: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'script.js'), code);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1.0',
      content_scripts: [{ matches: ['http://*/*'], js: ['script.js'], run_at: 'document_idle' }],
    }),
  );
  return folder;
}

interface Sample {
  /** Time in the extension's scripts while the page loads, ms. */
  loading: number;
  /** The same with what follows within a second and a half. */
  script: number;
  /** JS heap in use after collection, KB. */
  heap: number;
}

interface TraceEvent {
  ph: string;
  /** Start, µs. */
  ts: number;
  /** Start and length on the thread's own clock, µs: a busy machine does not count. */
  tts: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** The scripts on every page; the background and the extension's pages are not what a page pays for. */
const onEveryPage = /^chrome-extension:\/\/\w+\/(detector|script)\.js$/;

/** What runs this long after a script's beginning, in µs, is not part of the page's loading. */
const loadingEnds = 700_000;

/** Milliseconds of processor time that the renderer spent in these scripts; nested events count once. */
function scriptTime(trace: Buffer): Pick<Sample, 'loading' | 'script'> {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const ours = traceEvents
    .filter(({ ph, args }) => ph === 'X' && onEveryPage.test(args?.data?.url ?? ''))
    .sort((a, b) => a.tts - b.tts);
  const ends = new Map<string, number>();
  const begin = Math.min(...ours.map(({ ts }) => ts));
  let loading = 0;
  let script = 0;
  for (const { ts, tts, tdur = 0, pid, tid } of ours) {
    const thread = `${pid}/${tid}`;
    const end = ends.get(thread) ?? 0;
    const time = Math.max(0, tts + tdur - Math.max(tts, end)) / 1_000;
    script += time;
    if (ts - begin < loadingEnds) loading += time;
    ends.set(thread, Math.max(end, tts + tdur));
  }
  return { loading, script };
}

async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024;
}

async function measure(kind: Kind, program: string, port: number): Promise<Map<string, Sample>> {
  const profile = mkdtempSync(join(scratch, 'profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--disable-gpu',
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gave no browser for the persistent context.');
    const session = await browser.newBrowserCDPSession();
    await session.send('Extensions.loadUnpacked' as never, { path: extensions[kind] } as never);
    const samples = new Map<string, Sample>();
    for (const name of Object.keys(pages)) {
      const page = await context.newPage();
      await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
      await page.goto(`http://${name}.test/`);
      await page.waitForTimeout(1600);
      const script = scriptTime(await browser.stopTracing());
      samples.set(name, { ...script, heap: await heapOf(context, page) });
      await page.close();
    }
    return samples;
  } finally {
    await context.close();
  }
}

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const { program } = await findOrInstall('chromium');
const site = await serve();
for (const [name, body] of Object.entries(pages)) site.put(`${name}.test/*`, body);
const runs = new Map<Kind, Map<string, Sample>[]>(kinds.map((kind) => [kind, []]));
try {
  for (let round = 0; round < rounds; round++)
    for (const kind of kinds) runs.get(kind)?.push(await measure(kind, program, site.port));
} finally {
  await site.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}

const middle = (kind: Kind, name: string, what: keyof Sample): number =>
  median((runs.get(kind) ?? []).flatMap((samples) => samples.get(name)?.[what] ?? []));

console.log(`Pages that do not match, medians of ${rounds} rounds: script time in ms, heap in KB.`);
const ratios = { loading: [] as number[], script: [] as number[], expression: [] as number[] };
const heaps: number[] = [];
for (const name of Object.keys(pages)) {
  const floor = middle('floor', name, 'script');
  ratios.expression.push(middle('expression', name, 'script') / floor);
  const times = (['loading', 'script'] as const).map((what) => {
    const ours = middle('Sidelight', name, what);
    ratios[what].push(ours / floor);
    return `${ours.toFixed(2)} ms = ${(ours / floor).toFixed(2)} × floor`;
  });
  const heap = middle('Sidelight', name, 'heap') - middle('empty', name, 'heap');
  heaps.push(heap);
  console.log(
    `${name}: floor ${floor.toFixed(2)} ms, Sidelight while loading ${times[0]}, with what follows ${times[1]}; heap ${heap.toFixed(0)} KB over empty (the floor: ${(middle('floor', name, 'heap') - middle('empty', name, 'heap')).toFixed(0)} KB)`,
  );
}
console.log(
  `median of pages: while loading ${median(ratios.loading).toFixed(2)} × floor (budget 1.3 ×), with what follows ${median(ratios.script).toFixed(2)} ×; one expression of 25 terms alone ${median(ratios.expression).toFixed(2)} ×; heap ${median(heaps).toFixed(0)} KB over an empty content script (budget 50 KB)`,
);
for (const { what, limit, measure: size } of budgets)
  console.log(`${what}: ${await size('chrome')} of ${limit} bytes`);
