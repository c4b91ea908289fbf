import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findOrInstall } from '../tools/browsers.ts';
import { serve } from '../tools/serve.ts';

/*
 * What the sidebar costs the page it stands on, beside the same page with nothing, and with an
 * extension that only shows an empty panel (`empty-panel/`). All three in one run, in turn.
 *
 *   npm run build:testing && node tests/bench/sidebar.ts [rounds]
 */

const root = resolve(import.meta.dirname, '../..');
const rounds = Number(process.argv[2] ?? 5);

const extensions = {
  none: undefined,
  'empty panel': join(import.meta.dirname, 'empty-panel'),
  Sidelight: join(root, '.output/chrome-mv3-testing'),
};
type Kind = keyof typeof extensions;
const kinds = Object.keys(extensions) as Kind[];

const paragraphs = Array.from(
  { length: 300 },
  (_, day) =>
    `<p>Day ${day}. ${'I sleep a little better, eat a little more and walk to the river and back. '.repeat(1 + (day % 5))}</p>`,
).join('\n');
const pages = {
  'matches.test': `<!doctype html><title>Kratom for opioid withdrawal</title>
    <h1>Kratom for opioid withdrawal</h1><p>I took kratom against the withdrawal from oxycodone.</p>${paragraphs}`,
  'other.test': `<!doctype html><title>A walk by the river</title><h1>A walk by the river</h1>${paragraphs}`,
};

/** One number for each thing measured, in the unit of its name. */
type Sample = Record<string, number>;

async function start(kind: Kind, program: string, port: number) {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const extension = extensions[kind];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
    ],
  });
  if (kind === 'Sidelight' && context.serviceWorkers().length === 0) {
    await context.waitForEvent('serviceworker');
  }
  return { context, profile };
}

/** Waits in the page for a panel or a launcher of anybody and answers when it came, in ms after load. */
const appeared = (page: Page, what: 'aside' | 'button') =>
  page.evaluate(
    (selector) =>
      new Promise<number>((done, failed) => {
        const end = performance.now() + 20_000;
        const look = () => {
          const hosts = [...document.querySelectorAll('body > div')];
          const found = hosts.some((host) => {
            const element = host.shadowRoot?.querySelector(selector);
            return element && element.getBoundingClientRect().width > 0;
          });
          const [entry] = performance.getEntriesByType('navigation');
          const { loadEventEnd } = entry as PerformanceNavigationTiming;
          if (found) done(performance.now() - loadEventEnd);
          else if (performance.now() > end) failed(new Error(`no ${selector} came`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    what,
  );

/** 20,000 nodes in 200 batches, each laid out: ms for all. */
const append = (page: Page) =>
  page.evaluate(() => {
    const list = document.body.appendChild(document.createElement('div'));
    const begun = performance.now();
    for (let batch = 0; batch < 200; batch++) {
      for (let i = 0; i < 50; i++) {
        const post = document.createElement('p');
        post.append(`Post ${batch} ${i} about the river.`);
        list.append(post);
      }
      list.getBoundingClientRect();
    }
    return new Promise<number>((done) =>
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun))),
    );
  });

const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );

async function heap(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024;
}

async function measure(kind: Kind, program: string, port: number): Promise<Sample> {
  const { context, profile } = await start(kind, program, port);
  try {
    const sample: Sample = {};
    const page = await context.newPage();
    await page.goto('http://matches.test/');
    if (kind !== 'none') sample['load to open panel, ms'] = await appeared(page, 'aside');
    else await page.waitForTimeout(1500);
    sample['layout shift, score'] = await shift(page);
    sample['heap of a page that matches, KB'] = await heap(context, page);
    sample['20,000 nodes appended below a panel, ms'] = await append(page);

    const again = await context.newPage();
    await again.goto('http://matches.test/');
    if (kind === 'Sidelight') sample['load to launcher, ms'] = await appeared(again, 'button');
    if (kind === 'Sidelight') {
      const button = again.locator('body > div button').first();
      const begun = performance.now();
      await button.click();
      await again.locator('body > div aside').waitFor();
      sample['click to open panel, ms'] = performance.now() - begun;
    }

    const other = await context.newPage();
    await other.goto('http://other.test/');
    await other.waitForTimeout(1500);
    sample['heap of a page that does not match, KB'] = await heap(context, other);
    sample['20,000 nodes appended, no match, ms'] = await append(other);
    return sample;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

if (!existsSync(join(extensions.Sidelight, 'manifest.json'))) {
  throw new Error('.output/chrome-mv3-testing is missing: run «npm run build:testing» first.');
}
const { program } = await findOrInstall('chromium');
const site = await serve();
for (const [host, body] of Object.entries(pages)) site.put(`${host}/*`, body);

const samples = new Map<Kind, Sample[]>(kinds.map((kind) => [kind, []]));
for (let round = 0; round < rounds; round++) {
  for (const kind of kinds) samples.get(kind)?.push(await measure(kind, program, site.port));
}
await site.close();

const names = new Set([...samples.values()].flat().flatMap(Object.keys));
console.log(`Medians of ${rounds} rounds; ratios to the empty panel, and to nothing.`);
for (const name of names) {
  const value = (kind: Kind) =>
    median((samples.get(kind) ?? []).flatMap((sample) => sample[name] ?? []));
  const [none, empty, ours] = kinds.map(value) as [number, number, number];
  const ratio = (to: number) => (to > 0 ? `${(ours / to).toFixed(2)} ×` : '–');
  const cells = kinds.map((kind) => {
    const number = value(kind);
    return `${kind} ${Number.isNaN(number) ? '–' : number.toFixed(name.includes('score') ? 3 : 1)}`;
  });
  console.log(`${name}: ${cells.join(', ')}; ${ratio(empty)} empty panel, ${ratio(none)} nothing`);
}
