import { describe, expect, test } from 'vitest';
import type { Quiet, Undo } from '../../../lib/messages.ts';
import { fake, quiet, ready, route, state, undo, verdict, wake } from './flows.ts';

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
