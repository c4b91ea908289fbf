import { describe, expect, test } from 'vitest';
import { fake, mayOpen, quiet, ready, route, state, undo, verdict, wake } from './flows.ts';

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
    fake.browser.scripting.executeScript.mock.calls.map(([{ files }]) => files.at(-1));

  test('is judged by the words that are put before the judge', async () => {
    fake.visit(1, 'https://forum.example/t/1');
    await passed(1);
    expect(fake.browser.scripting.executeScript.mock.lastCall?.[0].files).toEqual([
      '/lexicon.js',
      '/judge.js',
    ]);
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
  const scripts = fake.browser.scripting.executeScript.mock.calls.map(([{ files }]) => files);
  expect(scripts).toEqual([['/sidebar.js'], ['/lexicon.js', '/explainer.js']]);
  expect(content).toHaveProperty('cards');
});
