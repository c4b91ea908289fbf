import { describe, expect, test } from 'vitest';
import { fake, mayOpen, quiet, ready, route, state, undo, verdict, wake } from './flows.ts';

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
