import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
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
/**
 * The page's own clock says in which frame a panel or a launcher of anybody is first drawn, and when somebody clicked.
 * It begins with the visit: an empty panel is there before the load event, and no ratio to less than nothing is one.
 * The driver may not ask: its questions count as acts of the reader, after which nothing opens for three seconds.
 */
const clock = `<script>{
  const tell = (what) => console.debug('clock', what, performance.now());
  const seen = new Set();
  const look = () => {
    for (const { shadowRoot } of document.querySelectorAll('body > div'))
      for (const what of ['aside', 'button'])
        if (!seen.has(what) && shadowRoot?.querySelector(what)?.getBoundingClientRect().width) {
          seen.add(what);
          tell(what);
        }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('load', () => tell('load'));
  addEventListener('click', () => tell('click'), true);
}</script>`;
const matching = `<!doctype html><title>Kratom for opioid withdrawal</title>${clock}
    <h1>Kratom for opioid withdrawal</h1><p>I took kratom against the withdrawal from oxycodone.</p>${paragraphs}`;
const pages = {
  'matches.test': matching,
  'asleep.test': matching,
  'other.test': `<!doctype html><title>A walk by the river</title><h1>A walk by the river</h1>${paragraphs}`,
};

/** What the quiet rule has a page wait for at the least (lib/page/quiet.ts), ms. */
const quietRule = 1000;

/** One number for each thing measured, in the unit of its name. */
type Sample = Record<string, number>;

/** The welcome page comes to the front, and nothing opens on a page that nobody sees. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    const welcome = context.pages().find((page) => page.url().startsWith('chrome-extension:'));
    if (welcome) return welcome.close();
    if (Date.now() > end) throw new Error('The welcome page does not open.');
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

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
  if (kind === 'Sidelight') await closeWelcome(context);
  return { context, profile };
}

/** Opens a page of ours; answers when each thing happened there, in ms on the page's clock, once it has. */
async function open(context: BrowserContext, address: string) {
  const page = await context.newPage();
  const times = new Map([['visit', 0]]);
  page.on('console', (message) => {
    const [who, what, time] = message.text().split(' ');
    if (who === 'clock' && what) times.set(what, Number(time));
  });
  await page.goto(address);
  return {
    page,
    async between(from: string, to: string): Promise<number> {
      const end = Date.now() + 20_000;
      while (!times.has(from) || !times.has(to)) {
        if (Date.now() > end) throw new Error(`No «${from}» or no «${to}» at ${address}.`);
        await page.waitForTimeout(50);
      }
      return (times.get(to) as number) - (times.get(from) as number);
    },
  };
}

/** Ends the worker as the browser does after half a minute of nothing. */
async function sleep(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const targets = await session?.send('Target.getTargets');
  for (const { targetId, type } of targets?.targetInfos ?? [])
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
}

/** Processor time that the page's main thread has spent so far, ms: a busy machine does not count. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}

/** 20,000 nodes in 200 batches, each laid out, and two seconds after: ms of the main thread for all. */
async function append(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await threadTime(session);
  await page.evaluate(async () => {
    const list = document.body.appendChild(document.createElement('div'));
    for (let batch = 0; batch < 200; batch++) {
      for (let i = 0; i < 50; i++) {
        const post = document.createElement('p');
        post.append(`Post ${batch} ${i} about the river.`);
        list.append(post);
      }
      list.getBoundingClientRect();
      if (batch % 20 === 19) await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForTimeout(2000);
  const spent = (await threadTime(session)) - before;
  await session.detach();
  return spent;
}

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
    const wait = kind === 'Sidelight' ? quietRule : 0;
    const { page, between } = await open(context, 'http://matches.test/');
    if (kind === 'none') await page.waitForTimeout(1500);
    else
      sample['visit to open panel, quiet rule aside, ms'] =
        (await between('visit', 'aside')) - wait;
    sample['layout shift, score'] = await shift(page);
    sample['heap of a page that matches, KB'] = await heap(context, page);
    sample['20,000 nodes appended below a panel, ms of processor'] = await append(page);
    await page.close();

    if (kind === 'Sidelight') {
      const again = await open(context, 'http://matches.test/');
      sample['load to launcher, ms'] = await again.between('load', 'button');
      await again.page.locator('body > div button').first().click();
      sample['click to open panel, ms'] = await again.between('click', 'aside');
      await again.page.close();
    }
    if (kind !== 'none') {
      await sleep(context);
      const asleep = await open(context, 'http://asleep.test/');
      sample['the same with the background asleep, ms'] =
        (await asleep.between('visit', 'aside')) - wait;
      await asleep.page.close();
    }

    const other = await context.newPage();
    await other.goto('http://other.test/');
    await other.waitForTimeout(1500);
    sample['heap of a page that does not match, KB'] = await heap(context, other);
    sample['20,000 nodes appended, no match, ms of processor'] = await append(other);
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
  // Each kind comes first in turn: what a machine does at the start of a round is nobody's cost.
  for (const at of kinds.keys()) {
    const kind = kinds[(round + at) % kinds.length] as Kind;
    samples.get(kind)?.push(await measure(kind, program, site.port));
  }
}
await site.close();

const names = new Set([...samples.values()].flat().flatMap(Object.keys));
console.log(`Medians of ${rounds} rounds; ratios are medians of each round's own ratio.`);
for (const name of names) {
  const values = (kind: Kind) =>
    (samples.get(kind) ?? []).map((sample) => sample[name] ?? Number.NaN);
  const ratio = (to: Kind) => {
    const others = values(to);
    const ratios = values('Sidelight').map((value, round) => value / (others[round] ?? Number.NaN));
    const middle = median(ratios);
    return Number.isFinite(middle) ? `${middle.toFixed(2)} ×` : '–';
  };
  const cells = kinds.map((kind) => {
    const number = median(values(kind));
    return `${kind} ${Number.isNaN(number) ? '–' : number.toFixed(name.includes('score') ? 3 : 1)}`;
  });
  console.log(
    `${name}: ${cells.join(', ')}; ${ratio('empty panel')} empty panel, ${ratio('none')} nothing`,
  );
}
