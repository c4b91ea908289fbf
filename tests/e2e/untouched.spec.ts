import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo, untouched } from './harness/demo.ts';
import { openBrowser, pause, type TestBrowser, type TestPage } from './harness/index.ts';
import { nothing, probed } from './harness/probe.ts';

let browser: TestBrowser;
const pages = new Map<string, TestPage>();

beforeAll(async () => {
  browser = await openBrowser();
  for (const name of [...untouched, 'forum'])
    pages.set(name, await browser.page(`${name}.test/a-page`, probed(demo(name))));
  await pause(4_000);
});
afterAll(() => browser.close());

const noticedOn = (name: string) =>
  pages.get(name)?.tab.evaluate(() => window.whatThePageNoticed());

test.each(untouched)(
  'the page %s sees no event, attribute, element, style, name, request or message of ours',
  async (name) => {
    expect(await pages.get(name)?.sidebar.state()).toBe('nothing');
    expect(await noticedOn(name)).toEqual(nothing);
  },
);

test('the probe would see it: on a page that matches it sees our element', async () => {
  const noticed = await noticedOn('forum');
  expect(noticed?.mutations.length).toBeGreaterThan(0);
});

test('none of these pages made the browser ask for anything but themselves', () => {
  const wanted = [...untouched, 'forum'].map((name) => `${name}.test/a-page`);
  const asked = browser.requests().map((address) => address.replace(/^http:\/\//, ''));
  expect([...new Set(asked)].sort()).toEqual(wanted.sort());
});
