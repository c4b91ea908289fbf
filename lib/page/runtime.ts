import type { BackgroundMessage, PageMessage } from '../messages.ts';

/*
 * The door to the extension API for page scripts. After an update of the extension the old copy of a
 * script lives on with a dead API: its calls throw and `runtime.id` is gone. Nothing of that may
 * reach the page's console, so every call here answers `undefined` instead of throwing.
 */

/** False once the extension was updated, switched off or removed while the page was open. */
export function alive(): boolean {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    return false;
  }
}

/** Sends a message to the background. Answers `undefined` when there is no answer or nobody left to ask. */
export async function tell<Answer = undefined>(message: PageMessage): Promise<Answer | undefined> {
  try {
    return (await chrome.runtime.sendMessage(message)) as Answer | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Hears messages of the background until the returned function is called.
 * What the handler returns is the answer; `undefined` answers nothing.
 */
export function listen(handler: (message: BackgroundMessage) => unknown): () => void {
  const hear = (
    message: BackgroundMessage,
    sender: chrome.runtime.MessageSender,
    answer: (value: unknown) => void,
  ) => {
    if (sender.id !== chrome.runtime.id) return;
    const value = handler(message);
    if (value !== undefined) answer(value);
  };
  try {
    chrome.runtime.onMessage.addListener(hear);
  } catch {
    return () => {};
  }
  return () => {
    try {
      chrome.runtime.onMessage.removeListener(hear);
    } catch {
      // The API is gone, and the listener with it.
    }
  };
}

/** The shadow root of an element, closed ones included: only extensions may ask this. */
export function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  try {
    const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null })
      .openOrClosedShadowRoot;
    return firefox ?? chrome.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

/** A text of `_locales`, or an empty one when there is none or the API is gone. */
export function message(key: string, substitutions: string[]): string {
  try {
    return chrome.i18n.getMessage(key, substitutions);
  } catch {
    return '';
  }
}
