import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/help.css';
import '../../components/ui/page.css';
import '../../components/options/options.css';
import type { Findings } from '../../components/options/CheckUs.tsx';
import { Options } from '../../components/options/Options.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { browser } from '../../lib/browser.ts';
import { preparePage, strings } from '../../lib/extension-page.ts';
import type { PopupState } from '../../lib/messages.ts';
import { choose, settingsFor } from '../../lib/settings/choose.ts';
import { onSettingsChanged } from '../../lib/settings/store.ts';

const root = preparePage('options_title');
const walk = browser.extension.inIncognitoContext ? 'private' : 'normal';
let findings: Findings | null = null;
let kept = true;

/** The region as the background works it out; it alone carries the table of time zones. */
async function place() {
  const own = await browser.tabs.getCurrent();
  const message = { type: 'popup:state', tab: own?.id };
  return ((await browser.runtime.sendMessage(message)) as PopupState).place;
}

async function find(): Promise<Findings> {
  const { permissions, host_permissions, content_scripts, content_security_policy } =
    browser.runtime.getManifest();
  const [disk, memory] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return {
    disk,
    memory,
    manifest: { permissions, host_permissions, content_scripts, content_security_policy },
  };
}

async function draw(): Promise<void> {
  const [settings, here] = await Promise.all([settingsFor(walk), place()]);
  render(
    <StringsProvider value={strings}>
      <Options
        settings={settings}
        place={here}
        findings={findings}
        kept={kept}
        onChange={async (change) => {
          kept = await choose(walk, change);
          await draw();
        }}
        onCheck={async () => {
          findings = await find();
          await draw();
        }}
      />
    </StringsProvider>,
    root,
  );
}

onSettingsChanged(draw);
await draw();
document.getElementById(location.hash.slice(1))?.scrollIntoView();
