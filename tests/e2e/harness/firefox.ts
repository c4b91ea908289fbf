import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions, Look, Tab } from './driver.ts';
import { drawnOn } from './paper.ts';
import { until } from './wait.ts';

/** Firefox gives every installation its own address; a test needs to know it beforehand. */
const home = '5bd0e3a1-6e1f-4c57-9d0c-51de11647000';

/** Starts Firefox through Puppeteer; Playwright cannot load an add-on into Firefox. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const id = geckoId(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // Tells the test driver to accept commands for the browser's own windows (the background, prefs).
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...prefs(id), ...through(options.proxy), ...speaking(options.language) },
  });
  await inBrowser(browser, allowInPrivate(id));
  await browser.installExtension(options.extension);

  const requests: string[] = [];
  const known = new Map<Page, Tab>();
  const wrap = (page: Page): Tab => {
    const seen = known.get(page);
    if (seen) return seen;
    page.on('request', (request) => requests.push(request.url()));
    const tab = tabOf(page);
    // Firefox goes on listing a closed page of the extension.
    known.set(page, {
      ...tab,
      close: async () => {
        known.delete(page);
        await tab.close();
      },
    });
    return known.get(page) as Tab;
  };
  browser.on('targetcreated', async (target) => {
    const page = await target.page().catch(() => null);
    if (page) wrap(page);
  });

  return {
    name: 'firefox',
    version: await browser.version(),
    home: `moz-extension://${home}/`,
    openTab: async () => wrap(await browser.newPage()),
    tabs: async () => [...known.values()],
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // The load event of an extension's page never reaches the driver: watch the page itself.
      page.goto(`moz-extension://${home}/${path}`).catch(() => undefined);
      await until(`Firefox does not show ${path} of the extension`, () =>
        page.evaluate(isDrawn).catch(() => false),
      );
      return wrap(page);
    },
    requests: () => requests,
    forgetRequests: () => {
      requests.length = 0;
    },
    stopBackground: async () => {
      await inBrowser(
        browser,
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ignoreDevToolsAttached: true})`,
      );
    },
    look: async (look) => {
      await inBrowser(browser, lookCode(look));
      // The tabs hear of it a little later.
      for (const tab of known.values())
        await until('Firefox does not change its look', () => tab.evaluate(looks, look));
    },
    closed: new Promise((ended) => browser.once('disconnected', () => ended())),
    close: () => browser.close(),
  };
}

const isDrawn = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

const prefs = (id: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: home }),
  // An add-on loaded by a driver goes when the browser ends; what it stored has to stay for the restart.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'media.gmp-manager.updateEnabled': false,
});

const through = (proxy: number | undefined) =>
  proxy === undefined
    ? {}
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      };

const speaking = (language: string | undefined) =>
  language === undefined ? {} : { 'intl.accept_languages': language };

/** Runs code in the browser's own window, as its front end would. */
async function inBrowser(browser: Browser, code: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Answer }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${code} })()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception')
    throw new Error(`Firefox refused: ${answer.result.exceptionDetails?.text}`);
}

interface Answer {
  contexts?: { context: string }[];
  type?: string;
  exceptionDetails?: { text: string };
}

/** As the reader would in the add-on's settings; Chromium takes it as an option of loading. */
const allowInPrivate = (id: string): string => `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
`;

const lookCode = ({ scheme, forcedColors, reducedMotion, paper }: Look): string => `
  const set = (name, value) => value === null ? Services.prefs.clearUserPref(name) : Services.prefs.setIntPref(name, value);
  set('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : scheme === 'light' ? 1 : null});
  set('browser.display.document_color_use', ${forcedColors ? 2 : null});
  set('ui.prefersReducedMotion', ${reducedMotion ? 1 : null});
  for (const { linkedBrowser } of gBrowser.tabs)
    linkedBrowser.browsingContext.mediumOverride = '${paper ? 'print' : ''}';
`;

/** Under forced colours the scheme is that of the forced colours. */
const looks = ({
  scheme,
  forcedColors = false,
  reducedMotion = false,
  paper = false,
}: Look): boolean =>
  matchMedia('print').matches === paper &&
  matchMedia('(forced-colors: active)').matches === forcedColors &&
  matchMedia('(prefers-reduced-motion: reduce)').matches === reducedMotion &&
  (!scheme || forcedColors || matchMedia(`(prefers-color-scheme: ${scheme})`).matches);

function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    back: async () => {
      await page.goBack();
    },
    url: () => page.url(),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
    run: async (script) => {
      await page.evaluate(`${script};0`);
    },
    press: async (chord) => {
      const keys = chord.split('+');
      const last = keys.pop()?.replace('Space', ' ');
      for (const key of keys) await page.keyboard.down(key as never);
      await page.keyboard.press(last as never);
      for (const key of keys.reverse()) await page.keyboard.up(key as never);
    },
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    moveMouse: (x, y) => page.mouse.move(x, y),
    scrollWheel: (pixels) => page.mouse.wheel({ deltaY: pixels }),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    print: async () => drawnOn(await page.pdf()),
    errors: () => errors,
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
