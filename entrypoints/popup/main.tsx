import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/help.css';
import '../../components/popup/popup.css';
import type { PopupNote } from '../../components/popup/events.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { PopupFailed } from '../../components/popup/PopupFailed.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { browser, type Tabs } from '../../lib/browser.ts';
import { openPage, preparePage, strings } from '../../lib/extension-page.ts';
import type { Opened, PopupMessage, PopupState } from '../../lib/messages.ts';
import { choose } from '../../lib/settings/choose.ts';
import { accessTo, siteOf } from '../../lib/settings/site.ts';

const root = preparePage('common_productName');
const over = await tabBelow();
const tab = over?.id ?? browser.tabs.TAB_ID_NONE;

/** The tab that the popup is about: the one in front, or in the test build the one in the address. */
async function tabBelow(): Promise<Tabs.Tab | undefined> {
  const named = __OPEN_SHADOW__ && new URLSearchParams(location.search).get('tab');
  if (named) return browser.tabs.get(Number(named));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

const ask = <Answer,>(message: PopupMessage) =>
  browser.runtime.sendMessage(message) as Promise<Answer>;
const read = () => ask<PopupState>({ type: 'popup:state', tab });

async function show(answer: Promise<PopupState>, note: PopupNote | null = null): Promise<void> {
  const state = await answer;
  render(
    <StringsProvider value={strings}>
      <Popup
        state={state}
        site={siteOf(over?.url)}
        note={note}
        onQuiet={(how, remember = false) => show(ask({ type: 'popup:quiet', tab, how, remember }))}
        onUndo={(how) => show(ask({ type: 'popup:undo', tab, how }))}
        onOpen={open}
        onClose={async () => {
          await ask({ type: 'popup:close', tab });
          await show(read());
        }}
        onAllow={allow}
        onChooseRegion={async (country, state) => {
          const region = country ? { country, state } : null;
          await choose(over?.incognito ? 'private' : 'normal', { region });
          await show(read());
        }}
        onSettings={async () => {
          await openPage('options');
          window.close();
        }}
      />
    </StringsProvider>,
    root,
  );
}

/** The popup makes way for the sidebar; it stays where there is something to say. */
async function open(): Promise<void> {
  const opened = await ask<Opened>({ type: 'popup:open', tab });
  if (opened.open) window.close();
  else await show(read(), 'popup_couldNotOpen');
}

/** The browser asks the reader; nothing may come before it, or the click would no longer count. */
async function allow(): Promise<void> {
  if (!over?.url) return;
  const allowed = await browser.permissions.request({ origins: [accessTo(over.url)] });
  await show(read(), allowed ? 'popup_allowed' : null);
}

show(read()).catch((cause: unknown) => {
  console.error('The background gave no answer.', cause);
  render(
    <StringsProvider value={strings}>
      <PopupFailed />
    </StringsProvider>,
    root,
  );
});
