import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Browser } from '../../tools/browsers.ts';
import { type Page, type Site, serve } from '../../tools/serve.ts';
import { filesIn } from '../../tools/zip.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions, Look } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import {
  addressesOfTabs,
  dump,
  type PrivateVisit,
  tabId,
  topicOf,
  visitPrivately,
} from './inside.ts';
import { TestPage } from './page.ts';
import { Surface } from './surface.ts';
import { until } from './wait.ts';

const root = resolve(import.meta.dirname, '../../..');

export interface OpenOptions {
  /** Modes of `wxt.config.ts`. `testing` opens the shadow root, so that a test can read the sidebar. */
  build?: 'testing' | 'release' | 'pseudo';
  /** Languages of the browser, as in `navigator.languages`. */
  language?: string;
  /** As in `LaunchOptions`. */
  keepsPages?: boolean;
  /** False lets the browser out; then only pages by their full address can be visited. */
  offline?: boolean;
}

/** A browser with the extension, and the only web that it can reach. */
export interface TestBrowser {
  readonly name: Driver['name'];
  /** Address of the extension's own files, with a slash at its end. */
  readonly home: string;
  /** The pages that exist: `tests/demo/NAME.html` at `http://NAME.test/`, and what a test puts there. */
  readonly site: Site;
  /** Puts a page at `host/path` (or at every path of `host`) if one is given, and visits it in a new tab. */
  page(place: string, page?: Page | string): Promise<TestPage>;
  /** The tab that a click opened, once its address contains `part`. */
  opened(part: string): Promise<TestPage>;
  /**
   * Addresses of all tabs, as the extension and the driver see them: Firefox's driver is blind to tabs that an extension
   * opens, and Chromium 150 does not tell an extension the addresses of its own pages, as 156 does.
   */
  addresses(): Promise<string[]>;
  /** The toolbar popup as it would open over this page. */
  popup(over: TestPage): Promise<Surface>;
  /** `options.html`, `welcome.html`, … of the extension. */
  extensionPage(path: string): Promise<Surface>;
  /** What the background knows of this page's topic; null where it was told nothing. */
  topic(page: TestPage): Promise<string | null>;
  /** All that the extension keeps on disk, and what it keeps in memory for this session. */
  storage(): Promise<{ local: object; sync: object; session: object }>;
  /** Files of the profile, outside history and cache, that hold a text like this. Ends the browser first. */
  filesWith(text: RegExp): Promise<string[]>;
  /** Opens an address in a private window and says what of ours is there in the end. */
  visitPrivately(url: string): Promise<PrivateVisit>;
  /** Every request that the browser made, as the proxy and as the browser saw it. */
  requests(): string[];
  forgetRequests(): void;
  /** Ends the background as after idle time. */
  stopBackground(): Promise<void>;
  look(look: Look): Promise<void>;
  /** Ends the browser and starts it again on the same profile. All tabs are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with one of our builds in it. */
export function startDriver(
  { name, program }: Browser,
  {
    build,
    ...how
  }: Omit<LaunchOptions, 'program' | 'extension'> & { build: NonNullable<OpenOptions['build']> },
): Promise<Driver> {
  const folder = `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3${build === 'release' ? '' : `-${build}`}`;
  const extension = join(root, '.output', folder);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} is missing: run «npm run build» and «npm run build:testing».`);
  return (name === 'firefox' ? launchFirefox : launchChromium)({ program, extension, ...how });
}

/** Starts this browser on a new profile; its web is the loopback server alone. */
export async function launchTestBrowser(
  browser: Browser,
  options: OpenOptions = {},
): Promise<TestBrowser> {
  const site = await serve();
  for (const file of readdirSync(join(root, 'tests/demo')))
    if (file.endsWith('.html'))
      site.put(
        `${basename(file, '.html')}.test/*`,
        readFileSync(join(root, 'tests/demo', file), 'utf8'),
      );

  const profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
  const launch = async () => {
    const started = await startDriver(browser, {
      profile,
      headless: true,
      build: options.build ?? 'testing',
      ...(options.offline === false ? {} : { proxy: site.port }),
      ...(options.keepsPages ? { keepsPages: true } : {}),
      ...(options.language ? { language: options.language } : {}),
    });
    // The welcome page comes a moment later and to the front, where it would hide a test's page.
    const welcome = await until(
      'the welcome page does not open',
      async () => (await started.tabs())[0],
    );
    await welcome.close();
    return started;
  };
  let driver = await launch();

  /** Asks the extension itself, from one of its pages. */
  const fromInside = async <R, A>(run: (argument: A) => Promise<R>, argument: A): Promise<R> => {
    const tab = await driver.openExtensionPage('options.html');
    try {
      return await tab.evaluate(run, argument);
    } finally {
      await tab.close();
    }
  };

  return {
    name: browser.name,
    home: driver.home,
    site,
    page: async (place, page) => {
      if (page !== undefined) site.put(place.includes('/') ? place : `${place}/*`, page);
      const tab = await driver.openTab();
      await tab.goto(addressOf(place));
      return new TestPage(tab);
    },
    opened: (part) =>
      until(`no tab opened at «${part}»`, async () => {
        const tab = (await driver.tabs()).find((one) => one.url().includes(part));
        return tab && new TestPage(tab);
      }),
    addresses: async () => [
      ...(await fromInside(addressesOfTabs, null)),
      ...(await driver.tabs()).map((tab) => tab.url()),
    ],
    popup: async (over) => {
      const id = await fromInside(tabId, over.tab.url());
      return new Surface(await driver.openExtensionPage(`popup.html?tab=${id}`), 'document');
    },
    extensionPage: async (path) => new Surface(await driver.openExtensionPage(path), 'document'),
    topic: (page) => fromInside(topicOf, page.tab.url()),
    storage: () => fromInside(dump, null),
    visitPrivately: (url) => fromInside(visitPrivately, url),
    filesWith: async (text) => {
      await driver.close();
      return filesIn(profile).filter(
        (name) => /extension/i.test(name) && text.test(readFileSync(join(profile, name), 'latin1')),
      );
    },
    requests: () => requestsOf(driver, site),
    forgetRequests: () => {
      driver.forgetRequests();
      site.forget();
    },
    stopBackground: () => driver.stopBackground(),
    look: (look) => driver.look(look),
    restart: async () => {
      await driver.close();
      driver = await launch();
    },
    close: async () => {
      await driver.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const addressOf = (place: string): string =>
  /^https?:/.test(place) ? place : `http://${place}${place.includes('/') ? '' : '/'}`;

/** Hosts that the browsers themselves call, whatever switches are set; not a page's, not ours. */
const browsersOwn =
  /^((?:android\.clients|clients2)\.google\.com|update\.googleapis\.com|accounts\.google\.com|firefox\.settings\.services\.mozilla\.com)[:/]/;

function requestsOf(driver: Driver, site: Site): string[] {
  const byProxy = site.served().map(({ address }) => address);
  return [
    ...driver.requests().filter((url) => /^(https?|wss?):/.test(url)),
    ...byProxy.filter((address) => !browsersOwn.test(address)),
  ];
}
