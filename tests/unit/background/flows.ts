import { beforeEach, vi } from 'vitest';
import type { Grant, PopupState, Quiet, SidebarState, Undo } from '../../../lib/messages.ts';
import { fakeBrowser } from './fake-browser.ts';

/*
 * A browser of our own and what its surfaces send, anew for each test of a file that imports this.
 */

export let fake: ReturnType<typeof fakeBrowser>;
export let route: typeof import('../../../lib/background/route.ts').route;

/** As if the worker had been killed: all modules anew, only what is stored stays. */
export async function wake() {
  vi.resetModules();
  vi.doMock('../../../lib/browser.ts', () => ({ browser: fake.browser }));
  ({ route } = await import('../../../lib/background/route.ts'));
}

beforeEach(async () => {
  fake = fakeBrowser();
  await wake();
});

export const verdict = (tab: number, topic = 'kratom-and-withdrawal') =>
  route({ type: 'detector:verdict', topic, rule: 'subject' }, fake.sender(tab));
export const ready = (tab: number) =>
  route({ type: 'sidebar:ready' }, fake.sender(tab)) as Promise<SidebarState>;
export const mayOpen = async (tab: number) =>
  ((await route({ type: 'sidebar:may-open' }, fake.sender(tab))) as Grant).granted;
export const state = (tab: number) =>
  route({ type: 'popup:state', tab }, fake.popup) as Promise<PopupState>;
export const quiet = (tab: number, how: Quiet, remember = false) =>
  route({ type: 'popup:quiet', tab, how, remember }, fake.popup) as Promise<PopupState>;
export const undo = (tab: number, how: Undo) =>
  route({ type: 'popup:undo', tab, how }, fake.popup) as Promise<PopupState>;
