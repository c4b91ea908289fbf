import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/help.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { browser } from '../../lib/browser.ts';
import { openPage, preparePage, strings } from '../../lib/extension-page.ts';
import type { Opened, PopupMessage, PopupState } from '../../lib/messages.ts';
import { choose } from '../../lib/settings/choose.ts';
import { siteOf } from '../../lib/settings/site.ts';

const root = preparePage('common_productName');
const ask = <Answer,>(message: PopupMessage) =>
  browser.runtime.sendMessage(message) as Promise<Answer>;

/** The tab that the popup is about: the one in front, or the one that a test names. */
const named = new URLSearchParams(location.search).get('tab');
const [over] = named
  ? [await browser.tabs.get(Number(named))]
  : await browser.tabs.query({ active: true, currentWindow: true });
const tab = over?.id ?? browser.tabs.TAB_ID_NONE;
const site = siteOf(over?.url);
const walk = over?.incognito ? 'private' : 'normal';

async function show(answer: Promise<PopupState>, couldOpen = true): Promise<void> {
  const state = await answer;
  render(
    <StringsProvider value={strings}>
      <Popup
        state={state}
        site={site}
        couldOpen={couldOpen}
        onQuiet={(how, remember = false) => show(ask({ type: 'popup:quiet', tab, how, remember }))}
        onUndo={(how) => show(ask({ type: 'popup:undo', tab, how }))}
        onOpen={async () => {
          const { open } = await ask<Opened>({ type: 'popup:open', tab });
          if (open) window.close();
          else await show(read(), false);
        }}
        onClose={async () => {
          await ask({ type: 'popup:close', tab });
          await show(read());
        }}
        onChooseRegion={async (country, state) => {
          await choose(walk, { region: country ? { country, state } : null });
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

const read = () => ask<PopupState>({ type: 'popup:state', tab });

await show(read());
