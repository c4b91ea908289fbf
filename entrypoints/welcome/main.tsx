import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/page.css';
import '../../components/welcome/welcome.css';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { browser } from '../../lib/browser.ts';
import { openPage, preparePage, strings } from '../../lib/extension-page.ts';
import { choose, settingsFor } from '../../lib/settings/choose.ts';

const root = preparePage('welcome_title');

/** Asked for at the install, unless the browser leaves it to the reader. */
const allSites = { origins: ['http://*/*', 'https://*/*'] };

async function draw(): Promise<void> {
  const [{ when }, allowed] = await Promise.all([
    settingsFor('normal'),
    browser.permissions.contains(allSites),
  ]);
  render(
    <StringsProvider value={strings}>
      <Welcome
        when={when}
        onWhen={async (chosen) => {
          await choose('normal', { when: chosen });
          await draw();
        }}
        onSettings={() => openPage('options')}
        onAllow={
          allowed
            ? undefined
            : async () => {
                await browser.permissions.request(allSites);
                await draw();
              }
        }
      />
    </StringsProvider>,
    root,
  );
}

await draw();
