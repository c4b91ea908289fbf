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
    apt: 'chromium',
    people: 'Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox\\firefox.exe'),
    ],
    apt: 'firefox-esr',
    people: 'Firefox 140 or newer',
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
  const { variable, commands, paths } = places[name];
  const set = process.env[variable];
  if (set) {
    if (runs(set)) return set;
    throw new Error(`${variable} is «${set}», but there is no program there: correct or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths].find(runs) ?? downloaded(name);
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
  const { apt } = places[name];
  console.log(`Installing ${apt} with apt-get.`);
  const run = (...words: string[]) =>
    spawnSync('apt-get', ['-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  run('update');
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
