import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/page.css';
import '../../components/welcome/welcome.css';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { openPage, preparePage, strings } from '../../lib/extension-page.ts';
import { choose, settingsFor } from '../../lib/settings/choose.ts';

const root = preparePage('welcome_title');

async function draw(): Promise<void> {
  const { when } = await settingsFor('normal');
  render(
    <StringsProvider value={strings}>
      <Welcome
        when={when}
        onWhen={async (chosen) => {
          await choose('normal', { when: chosen });
          await draw();
        }}
        onSettings={() => openPage('options')}
      />
    </StringsProvider>,
    root,
  );
}

await draw();
