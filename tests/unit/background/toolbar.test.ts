import { expect, test, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const setTitle = vi.fn();
const setIcon = vi.fn();
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    action: { setTitle, setIcon },
    i18n: { getMessage: (key: keyof typeof messages) => messages[key]?.message ?? '' },
  },
}));
const { showOnToolbar } = await import('../../../lib/background/toolbar.ts');

test('the toolbar says off by title and icon, and by its name alone that it is on again', async () => {
  await showOnToolbar(true);
  expect(setTitle).toHaveBeenLastCalledWith({ title: 'Sidelight is off' });
  expect(setIcon).toHaveBeenLastCalledWith({
    path: expect.objectContaining({ 16: '/icon/off-16.png' }),
  });
  await showOnToolbar(false);
  expect(setTitle).toHaveBeenLastCalledWith({ title: 'Sidelight' });
  expect(setIcon).toHaveBeenLastCalledWith({
    path: expect.objectContaining({ 16: '/icon/16.png' }),
  });
});
