import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

/** A browser that a test or a demonstration can start. */
export interface Browser {
  name: BrowserName;
  program: string;
}

interface Place {
  variable: string;
  commands: string[];
  /** Fixed places on macOS and Windows, where programs are not on the search path. */
  paths: string[];
  /** First major version that the test drivers can drive in all that the tests ask of it. */
  since: number;
  /** Name of the package on Debian and Ubuntu. */
  apt: string;
  people: string;
}

const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);
const windows = (path: string) => programFiles.map((folder) => `${folder}\\${path}`);

const places: Record<BrowserName, Place> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Chromium\\Application\\chrome.exe'),
      ...windows('Google\\Chrome\\Application\\chrome.exe'),
      ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    since: 150,
    apt: 'chromium',
    people: 'Chromium, Chrome or Edge 150 or newer',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox\\firefox.exe'),
    ],
    since: 153,
    apt: 'firefox-esr',
    people: 'Firefox 153 or newer',
  },
};

/**
 * The installed browser, or one that is installed now: on Debian and Ubuntu with apt (as root), else
 * by the test drivers' own download. Throws one sentence that says what to install.
 */
export async function findOrInstall(name: BrowserName): Promise<Browser> {
  const program = (await find(name)) ?? (await installWithApt(name)) ?? (await download(name));
  if (program) return { name, program };
  const { people, variable } = places[name];
  throw new Error(`No ${people} was found: install it, or set ${variable} to its program.`);
}

async function find(name: BrowserName): Promise<string | undefined> {
  const { variable, commands, paths, since } = places[name];
  const set = process.env[variable];
  if (set) {
    if (runs(set)) return set;
    throw new Error(`${variable} is «${set}», but there is no program there: correct or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return (
    [...onPath, ...paths].find((path) => runs(path) && isNewEnough(path, since)) ?? downloaded(name)
  );
}

/** Asked of Linux alone: Windows opens a window for an answer, and elsewhere browsers keep themselves up to date. */
function isNewEnough(path: string, since: number): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = Number(/(\d+)\./.exec(stdout ?? '')?.[1] ?? since);
  return version >= since;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installWithApt(name: BrowserName): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  const { apt, people } = places[name];
  console.log(`Installing ${people} with apt-get (${apt}).`);
  const run = (...words: string[]) =>
    spawnSync('apt-get', ['-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // With one of its lists missing apt would offer an old browser, and call the update a success.
  if (!(run('update', '--error-on=any') || run('update', '--error-on=any')))
    console.log(
      'apt-get could not read all lists of packages: a browser may be older than need be.',
    );
  run('install', '-y', '--no-install-recommends', apt, 'fonts-dejavu-core');
  return find(name);
}

const cache = resolve(import.meta.dirname, '../../.artifacts/browsers');

async function downloaded(name: BrowserName): Promise<string | undefined> {
  if (name === 'chromium') return [chromium.executablePath()].find(runs);
  const installed = await getInstalledBrowsers({ cacheDir: cache });
  return installed.map(({ executablePath }) => executablePath).find(runs);
}

/** Playwright's Firefox takes no add-ons, so Puppeteer's, which is Mozilla's own, is fetched. */
function download(name: BrowserName): Promise<string | undefined> {
  console.log(`Downloading ${name}.`);
  const words =
    name === 'chromium'
      ? ['playwright-core', 'install', 'chromium']
      : ['browsers', 'install', 'firefox@stable', '--path', cache];
  spawnSync('npx', ['--no-install', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return downloaded(name);
}

// `node tests/tools/browsers.ts`: find or install both.
if (process.argv[1] === import.meta.filename)
  for (const name of ['chromium', 'firefox'] as const)
    console.log(`${name}: ${(await findOrInstall(name)).program}`);
