import { type CDPSession, chromium, type Page } from 'playwright-core';
import type { Driver, LaunchOptions, Look, Tab } from './driver.ts';
import { drawnOn } from './paper.ts';

const quiet = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  `--disable-features=${[
    'OptimizationHints',
    'MediaRouter',
    'Translate',
    'AutofillServerCommunication',
    // Chromium 150 asks its maker at the start whether it may offer a search by machine, and connects for searching.
    'AimServerEligibilityEnabled',
    'AimServerRequestOnStartupEnabled',
    'AimServerRequestOnIdentityChangeEnabled',
    'PreconnectToSearch',
  ]}`,
];

/** Starts Chromium (or Chrome, or Edge) through Playwright. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.program,
    headless: false,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.language ? { locale: options.language } : {}),
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...quiet,
      // Loading by command line is gone from branded Chrome; the protocol's own command is in all.
      '--enable-unsafe-extension-debugging',
      ...(options.headless ? ['--headless=new'] : []),
      // Chromium refuses to run as root with its sandbox on; containers are root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxy
        ? [`--proxy-server=http://127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for the persistent context.');
  const session = await browser.newBrowserCDPSession();
  const { id } = (await session.send(
    'Extensions.loadUnpacked' as never,
    {
      path: options.extension,
      enableInIncognito: true,
    } as never,
  )) as { id: string };

  const origin = `chrome-extension://${id}/`;

  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const known = new Map<Page, Tab>();
  const wrap = (page: Page): Tab => {
    const tab = known.get(page) ?? tabOf(page);
    known.set(page, tab);
    return tab;
  };
  context.on('page', (page) => {
    wrap(page);
    page.on('close', () => known.delete(page));
  });

  return {
    name: 'chromium',
    version: browser.version(),
    home: origin,
    openTab: async () => wrap(await context.newPage()),
    tabs: async () => [...known.values()],
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(origin + path);
      return wrap(page);
    },
    requests: () => requests,
    forgetRequests: () => {
      requests.length = 0;
    },
    stopBackground: () => stopWorker(session, origin),
    look: async (look) => {
      for (const page of context.pages()) await page.emulateMedia(mediaOf(look));
    },
    closed: new Promise((ended) => context.once('close', () => ended())),
    close: () => context.close(),
  };
}

function mediaOf(look: Look) {
  return {
    colorScheme: look.scheme ?? null,
    forcedColors: look.forcedColors ? 'active' : null,
    reducedMotion: look.reducedMotion ? 'reduce' : null,
    media: look.paper ? 'print' : null,
  } as const;
}

/** Ending the worker's target is what the browser does to an idle worker. */
async function stopWorker(session: CDPSession, origin: string): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
  );
  if (!worker) throw new Error('The extension has no running service worker to stop.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
}

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
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    run: async (script) => {
      await page.evaluate(`${script};0`);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    moveMouse: (x, y) => page.mouse.move(x, y),
    scrollWheel: (pixels) => page.mouse.wheel(0, pixels),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: async (path) => {
      await page.screenshot({ path });
    },
    print: async () => drawnOn(await page.pdf()),
    errors: () => errors,
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
