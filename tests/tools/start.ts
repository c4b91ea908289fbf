import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchTestBrowser, startDriver, type TestBrowser } from '../e2e/harness/launch.ts';
import { type Browser, findOrInstall } from './browsers.ts';
import { serve } from './serve.ts';

/**
 * `npm start [-- --firefox] [-- URL_OR_HTML_FILE]`: builds, then shows the demo pages, or the page that is
 * named, in a browser with the extension. With a display a real window stays open until it is closed. Without
 * one (or with `--headless`) it prints what appeared on each page, and fails if a demo page did not do what it must.
 */

const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, '.artifacts/start');

interface Demo {
  page: string;
  path: string;
  must: 'open' | 'nothing';
}

const demos: Demo[] = [
  { page: 'forum', path: '/t/8841', must: 'open' },
  { page: 'shop', path: '/products/green-vein-capsules', must: 'open' },
  { page: 'article', path: '/2026/leaf', must: 'open' },
  { page: 'garden', path: '/coneflowers', must: 'nothing' },
];

const said = {
  open: 'the sidebar opened',
  launcher: 'the launcher appeared',
  nothing: 'nothing was added to the page',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } },
});

try {
  const browser = await findOrInstall(values.firefox ? 'firefox' : 'chromium');
  const named = positionals.map(whatIsNamed);
  if (values.headless || !hasDisplay()) await report(browser, named);
  else await show(browser, named);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/** A web address, or the HTML of a file. */
function whatIsNamed(word: string): { url: string } | { html: string; file: string } {
  if (/^https?:\/\//.test(word)) return { url: word };
  if (existsSync(word)) return { html: readFileSync(word, 'utf8'), file: basename(word) };
  throw new Error(
    `«${word}» is neither a web address (https://…) nor a file that exists: correct it.`,
  );
}

function build(script: string): void {
  console.log('Building.');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

type Named = ReturnType<typeof whatIsNamed>;

/** No display: the test build, because its shadow root can be read; then a picture of each page. */
async function report(program: Browser, named: Named[]): Promise<void> {
  build('build:testing');
  mkdirSync(pictures, { recursive: true });
  const goesOut = named.some((one) => 'url' in one);
  const browser = await launchTestBrowser(program, { offline: !goesOut });
  try {
    if (named.length === 0) {
      for (const { page, path, must } of demos) {
        const appeared = await visit(browser, `${page}.test${path}`, page);
        if (appeared === must) continue;
        console.log(`  That is wrong: ${said[must]} is what should have happened.`);
        process.exitCode = 1;
      }
    }
    for (const [index, one] of named.entries()) {
      const host = `page-${index + 1}.test`;
      if ('html' in one) browser.site.put(`${host}/*`, one.html);
      const place = 'url' in one ? one.url : `${host}/${encodeURIComponent(one.file)}`;
      await visit(browser, place, `page-${index + 1}`);
    }
  } finally {
    await browser.close();
  }
}

/** What a page of this topic gets, first of its site. */
function expected(topic: string | null): keyof typeof said {
  if (topic === 'kratom-and-withdrawal') return 'open';
  return topic === 'kratom' ? 'launcher' : 'nothing';
}

async function visit(browser: TestBrowser, place: string, name: string): Promise<string> {
  const page = await browser.page(place);
  // What must come may take its time on a busy machine; what must not come gets a fixed time to show itself.
  await page.settle();
  const topic = await browser.topic(page);
  const due = expected(topic);
  if (due !== 'nothing') await page.sidebar.waitUntil(due).catch(() => undefined);
  const appeared = await page.sidebar.state();
  const picture = join(pictures, `${name}-${browser.name}.png`);
  await page.tab.picture(picture);
  console.log(`${place}\n  topic: ${topic}\n  ${said[appeared]}\n  ${picture}`);
  await page.tab.close();
  return appeared;
}

/** A display: the build as released, in a window of its own profile, until the reader closes it. */
async function show(program: Browser, named: Named[]): Promise<void> {
  build('build');
  const site = await serve();
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-start-'));
  const addresses = named.map((one, index) => {
    if ('url' in one) return one.url;
    site.put(`page-${index + 1}.localhost/*`, one.html);
    return `http://page-${index + 1}.localhost:${site.port}/${encodeURIComponent(one.file)}`;
  });
  if (named.length === 0)
    for (const { page, path } of demos) {
      site.put(`${page}.localhost/*`, readFileSync(join(root, `tests/demo/${page}.html`), 'utf8'));
      addresses.push(`http://${page}.localhost:${site.port}${path}`);
    }
  const driver = await startDriver(program, { build: 'release', profile, headless: false });
  for (const address of addresses) {
    const tab = await driver.openTab();
    await tab.goto(address);
    console.log(address);
  }
  await (await driver.tabs())[0]?.toFront();
  console.log('Close the browser, or press Ctrl+C here, to end.');
  process.once('SIGINT', () => driver.close());
  await driver.closed;
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
