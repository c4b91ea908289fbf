import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Grant, PopupState, Quiet, SidebarState, Undo } from '../../../lib/messages.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let route: typeof import('../../../lib/background/route.ts').route;

/** As if the worker had been killed: all modules anew, only what is stored stays. */
async function wake() {
  vi.resetModules();
  vi.doMock('../../../lib/browser.ts', () => ({ browser: fake.browser }));
  ({ route } = await import('../../../lib/background/route.ts'));
}

beforeEach(async () => {
  fake = fakeBrowser();
  await wake();
});

const verdict = (tab: number, topic = 'kratom-and-withdrawal') =>
  route({ type: 'detector:verdict', topic, rule: 'subject' }, fake.sender(tab));
const ready = (tab: number) =>
  route({ type: 'sidebar:ready' }, fake.sender(tab)) as Promise<SidebarState>;
const mayOpen = async (tab: number) =>
  ((await route({ type: 'sidebar:may-open' }, fake.sender(tab))) as Grant).granted;
const state = (tab: number) =>
  route({ type: 'popup:state', tab }, fake.popup) as Promise<PopupState>;
const quiet = (tab: number, how: Quiet, remember = false) =>
  route({ type: 'popup:quiet', tab, how, remember }, fake.popup) as Promise<PopupState>;
const undo = (tab: number, how: Undo) =>
  route({ type: 'popup:undo', tab, how }, fake.popup) as Promise<PopupState>;

describe('a page that is not judged', () => {
  test('keeps what stands on it, as when it comes back after a visit elsewhere', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    expect((await ready(1)).show).toBe('as-before');
    await route({ type: 'detector:passed' }, fake.sender(1));
    expect((await ready(1)).show).toBe('as-before');
    await verdict(1, 'mention');
    expect((await ready(1)).show).toBe('nothing');
  });

  test('keeps nothing where Sidelight has become quiet in the meantime', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await quiet(1, 'off-everywhere');
    expect((await ready(1)).show).toBe('nothing');
  });
});

describe('a page that matches', () => {
  test('gets the sidebar, which may open once on the site', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await verdict(1);
    expect(fake.panels.has(1)).toBe(true);
    expect((await ready(1)).show).toBe('auto');
    expect(await mayOpen(1)).toBe(true);
    expect(await mayOpen(1)).toBe(false);
    fake.visit(1, 'https://www.forum.example/t/2');
    await verdict(1);
    expect((await ready(1)).show).toBe('launcher');
  });

  test('opens on three sites a session, also when all ask at once, and through a killed worker', async () => {
    for (const id of [1, 2, 3, 4, 5]) {
      fake.visit(id, `https://site${id}.example/`);
      await verdict(id);
    }
    const atOnce = await Promise.all([1, 2, 3, 4].map(mayOpen));
    expect(atOnce.filter(Boolean)).toHaveLength(3);
    await wake();
    expect(await mayOpen(5)).toBe(false);
  });

  test('about kratom alone gets the launcher and is never granted an opening', async () => {
    fake.visit(1, 'https://shop.example/');
    await verdict(1, 'kratom');
    expect((await ready(1)).show).toBe('launcher');
    expect(await mayOpen(1)).toBe(false);
  });

  test.each(['none', 'mention'])('with topic %s gets nothing', async (topic) => {
    fake.visit(1, 'https://cafe.example/');
    await verdict(1, topic);
    expect(fake.browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('that turns into another one within the same document loses its sidebar', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await verdict(1);
    await verdict(1, 'none');
    expect(fake.panels.has(1)).toBe(false);
  });
});

describe('a page that does not match, where the reader has opened the sidebar', () => {
  test.each(['none', 'mention'])('keeps it when it grows, with topic %s', async (topic) => {
    fake.visit(1, 'https://cafe.example/');
    await verdict(1, topic);
    await route({ type: 'popup:open', tab: 1 }, fake.popup);
    expect(fake.panels.has(1)).toBe(true);
    await verdict(1, topic);
    expect(fake.panels.has(1)).toBe(true);
  });
});

describe('a page that passed the gate', () => {
  const passed = (tab: number) => route({ type: 'detector:passed' }, fake.sender(tab));
  const scripts = () =>
    fake.browser.scripting.executeScript.mock.calls.map(([{ files }]) => files[0]);

  test('is judged', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await passed(1);
    expect(scripts()).toEqual(['/judge.js']);
  });

  test('that passes again as it grows keeps its topic while it is judged anew', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await passed(1);
    await verdict(1);
    await passed(1);
    expect(scripts()).toEqual(['/judge.js', '/sidebar.js', '/judge.js']);
    expect((await ready(1)).show).toBe('auto');
  });

  test('that grows below an open sidebar is judged by that, so that it is not read twice', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await passed(1);
    await verdict(1);
    await route({ type: 'popup:open', tab: 1 }, fake.popup);
    fake.heard.length = 0;
    await passed(1);
    expect(scripts()).toEqual(['/judge.js', '/sidebar.js']);
    expect(fake.heard.at(-1)).toEqual([1, 'background:judge']);
  });

  test.each(['open', 'closed'])(
    'is not judged below an %s sidebar while Sidelight is off',
    async (how) => {
      fake.visit(1, 'https://forum.example/t/1');
      await quiet(1, 'off-everywhere');
      await route({ type: 'popup:open', tab: 1 }, fake.popup);
      if (how === 'closed') await route({ type: 'popup:close', tab: 1 }, fake.popup);
      const before = scripts();
      await passed(1);
      expect(scripts()).toEqual(before);
      expect(fake.heard.map(([, type]) => type)).not.toContain('background:judge');
    },
  );

  test('is left unread while Sidelight is off, and judged when that is taken back', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await quiet(1, 'off-everywhere');
    await passed(1);
    expect(scripts()).toEqual([]);
    expect((await state(1)).topic).toBeNull();
    await undo(1, 'off-everywhere');
    expect(scripts()).toEqual(['/judge.js']);
  });
});

test('a sidebar that opens gets its explainer and the content in one answer', async () => {
  fake.visit(1, 'https://forum.example/t/1');
  await verdict(1);
  const content = await route({ type: 'sidebar:explain' }, fake.sender(1));
  const scripts = fake.browser.scripting.executeScript.mock.calls.map(([{ files }]) => files[0]);
  expect(scripts).toEqual(['/sidebar.js', '/explainer.js']);
  expect(content).toHaveProperty('cards');
});

describe('each way to be quiet holds at once, is shown, and can be taken back', () => {
  const ways: [Quiet, Undo][] = [
    ['off-site', 'off-site'],
    ['off-everywhere', 'off-everywhere'],
    ['snooze-hour', 'snooze'],
    ['snooze-restart', 'snooze'],
    ['not-relevant', 'not-relevant'],
  ];
  test.each(ways)('%s', async (how, back) => {
    fake.visit(1, 'https://forum.example/t/1');
    await verdict(1);
    await quiet(1, how);
    expect(fake.panels.has(1)).toBe(false);
    await verdict(1);
    expect(fake.panels.has(1)).toBe(false);
    await wake();
    expect((await ready(1)).show).toBe('nothing');
    const after = await undo(1, back);
    expect(after).toMatchObject({
      offEverywhere: false,
      offSite: 'no',
      snooze: null,
      notRelevant: false,
    });
    expect(fake.panels.has(1)).toBe(true);
  });

  test('off for this site closes it in every tab of the site and nowhere else', async () => {
    for (const [id, url] of [
      [1, 'https://a.example/1'],
      [2, 'https://a.example/2'],
      [3, 'https://b.example/'],
    ] as const) {
      fake.visit(id, url);
      await verdict(id);
    }
    await quiet(1, 'off-site');
    expect([...fake.panels.keys()]).toEqual([3]);
  });

  test('"Keep closed" means launcher only from now on', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await verdict(1);
    await route({ type: 'sidebar:quiet', how: 'keep-closed' }, fake.sender(1));
    expect((await ready(1)).show).toBe('launcher');
    expect((await state(1)).when).toBe('launcher');
  });
});

describe('what is written to disk', () => {
  test('nothing about pages: not by a visit, an opening, or off for this site', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await verdict(1);
    await mayOpen(1);
    await route({ type: 'sidebar:closed' }, fake.sender(1));
    await quiet(1, 'off-site');
    expect([...fake.local.kept]).toEqual([]);
  });

  test('the site alone, when the reader asks to remember it', async () => {
    fake.visit(1, 'https://www.forum.example/t/1');
    await verdict(1);
    expect((await quiet(1, 'off-site', true)).offSite).toBe('remembered');
    expect(Object.fromEntries(fake.local.kept)).toEqual({
      version: 1,
      offSites: ['forum.example'],
    });
    await undo(1, 'off-site');
    expect(fake.local.kept.get('offSites')).toEqual([]);
  });

  test('nothing at all from a private window, where every choice still holds', async () => {
    fake.visit(1, 'https://forum.example/t/1', true);
    await verdict(1);
    await route({ type: 'sidebar:remember', view: { width: 500 } }, fake.sender(1));
    await route({ type: 'sidebar:choose-region', country: 'DE', state: null }, fake.sender(1));
    expect(await ready(1)).toMatchObject({
      view: { width: 500 },
      place: { region: { country: 'DE', from: 'chosen' } },
    });
    const off = await quiet(1, 'off-site', true);
    expect(off).toMatchObject({ offSite: 'session', canRemember: false });
    expect((await quiet(1, 'off-everywhere')).offEverywhere).toBe(true);
    expect([...fake.local.kept]).toEqual([]);
  });

  test('private and normal windows know nothing of each other', async () => {
    fake.visit(1, 'https://forum.example/t/1', true);
    await verdict(1);
    expect(await mayOpen(1)).toBe(true);
    fake.visit(2, 'https://forum.example/t/1');
    await verdict(2);
    expect(await mayOpen(2)).toBe(true);
  });

  test('a full disk: the choice holds for the session, and the reader is told', async () => {
    fake.local.full = true;
    fake.visit(1, 'https://forum.example/t/1');
    await verdict(1);
    expect(await quiet(1, 'off-everywhere')).toMatchObject({ offEverywhere: true, kept: false });
    expect(fake.panels.has(1)).toBe(false);
    await wake();
    expect((await state(1)).offEverywhere).toBe(true);
  });
});

describe('the popup', () => {
  test('opens the sidebar on any page, even where it is off', async () => {
    fake.visit(1, 'https://cafe.example/');
    await quiet(1, 'off-everywhere');
    expect(await route({ type: 'popup:open', tab: 1 }, fake.popup)).toEqual({ open: true });
    expect((await ready(1)).show).toBe('open');
    expect((await ready(1)).show).toBe('nothing');
  });

  test('opens and closes one that is there already', async () => {
    fake.visit(1, 'https://forum.example/');
    await verdict(1);
    await route({ type: 'popup:open', tab: 1 }, fake.popup);
    expect((await state(1)).open).toBe(true);
    await route({ type: 'popup:close', tab: 1 }, fake.popup);
    expect((await state(1)).open).toBe(false);
  });

  test('takes the browser’s own pages for a normal answer, and still has help', async () => {
    fake.visit(1, 'chrome://settings');
    expect(await route({ type: 'popup:open', tab: 1 }, fake.popup)).toEqual({
      open: false,
      why: 'restricted',
    });
    const shown = await state(1);
    expect(shown).toMatchObject({ access: 'restricted', topic: null });
    expect(shown.place.resources.length).toBeGreaterThan(0);
  });

  test('says so when the reader has withheld the site', async () => {
    fake.visit(1, 'https://forum.example/');
    fake.closedToUs.add(1);
    fake.browser.permissions.contains = async () => false;
    expect(await route({ type: 'popup:open', tab: 1 }, fake.popup)).toEqual({
      open: false,
      why: 'withheld',
    });
    expect((await state(1)).topic).toBeNull();
  });

  test('never shows the verdict of the page before', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await verdict(1);
    expect(await state(1)).toMatchObject({ topic: 'kratom-and-withdrawal', rule: 'subject' });
    fake.visit(1, 'https://weather.example/');
    expect(await state(1)).toMatchObject({ topic: 'none', rule: null });
  });
});
