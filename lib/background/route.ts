import { browser, type Runtime } from '../browser.ts';
import type { Message, PopupMessage, Refusal } from '../messages.ts';
import { readMessage } from './message-schema.ts';
import { onPageMessage } from './on-page-message.ts';
import { onPopupMessage } from './on-popup-message.ts';
import { type Place, placeOf } from './place.ts';

/**
 * Checks what was sent and who sent it, and passes it on. Page scripts speak from the top frame of a
 * web page; the popup from an address of our own. All else is refused, in words a log can show.
 */
export async function route(value: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const message = readMessage(value);
  if (!message) return { refused: 'unknown message' } satisfies Refusal;
  if (sender.id !== browser.runtime.id) return { refused: 'unknown sender' } satisfies Refusal;
  if (isFromPopup(message)) {
    const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    return ours ? onPopupMessage(message) : ({ refused: 'unknown sender' } satisfies Refusal);
  }
  const place = await pageOf(sender);
  return place ? onPageMessage(message, place) : ({ refused: 'unknown sender' } satisfies Refusal);
}

const isFromPopup = (message: Message): message is PopupMessage =>
  message.type.startsWith('popup:');

/** The address comes from the browser (`sender.url`), never from the message. */
const pageOf = async ({ tab, frameId, url }: Runtime.MessageSender): Promise<Place | null> =>
  tab && frameId === 0 ? placeOf(tab, url) : null;
