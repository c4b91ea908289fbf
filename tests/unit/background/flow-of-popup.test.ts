import { describe, expect, test } from 'vitest';
import { fake, quiet, ready, route, state, verdict } from './flows.ts';

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
