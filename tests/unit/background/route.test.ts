import { beforeEach, expect, test, vi } from 'vitest';
import { readMessage } from '../../../lib/background/message-schema.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let route: typeof import('../../../lib/background/route.ts').route;

beforeEach(async () => {
  fake = fakeBrowser();
  fake.visit(1, 'https://forum.example/');
  vi.resetModules();
  vi.doMock('../../../lib/browser.ts', () => ({ browser: fake.browser }));
  ({ route } = await import('../../../lib/background/route.ts'));
});

const ready = { type: 'sidebar:ready' };
const strangers: [string, Record<string, unknown>][] = [
  ['another extension', { id: 'them' }],
  ['a frame inside the page', { frameId: 3 }],
  ['no tab', { tab: undefined }],
  ['a page that is not on the web', { url: 'file:///etc/passwd' }],
];

test.each(strangers)('%s is refused', async (_, odd) => {
  const sender = { ...(fake.sender(1) as object), ...odd } as never;
  expect(await route(ready, sender)).toEqual({ refused: 'unknown sender' });
});

test('a page script cannot speak as the popup, nor the popup as a page', async () => {
  const asPopup = { type: 'popup:quiet', tab: 1, how: 'off-everywhere', remember: true };
  expect(await route(asPopup, fake.sender(1))).toEqual({ refused: 'unknown sender' });
  expect(await route(ready, fake.popup)).toEqual({ refused: 'unknown sender' });
  expect([...fake.local.kept]).toEqual([]);
});

test.each([
  [null],
  ['sidebar:ready'],
  [{ type: 'sidebar:read-page' }],
  [{ type: 'sidebar:ready', text: 'what the page says' }],
  [{ type: 'detector:verdict', topic: 'kratom', rule: 'A sentence of the page.' }],
  [{ type: 'detector:verdict', topic: 'kratom', rule: 'subject', url: 'https://forum.example/' }],
  [{ type: 'sidebar:remember', view: { width: 1e9 } }],
  [{ type: 'sidebar:remember', view: { note: 'seen on forum.example' } }],
  [{ type: 'sidebar:choose-region', country: 'us', state: null }],
  [{ type: 'sidebar:open-page', page: 'https://elsewhere.example' }],
  [{ type: 'sidebar:open-page', page: 'evidence', anchor: '"><script>' }],
  [{ type: 'popup:state', tab: -1 }],
])('%j is no message of ours', async (value) => {
  expect(readMessage(value)).toBeNull();
  expect(await route(value, fake.sender(1))).toEqual({ refused: 'unknown message' });
});
