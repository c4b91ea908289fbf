import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../lib/background/commands.ts';
import { readOpenTabs } from '../lib/background/open-tabs.ts';
import { route } from '../lib/background/route.ts';
import { quieten } from '../lib/background/show.ts';
import { showOnToolbar } from '../lib/background/toolbar.ts';
import { browser } from '../lib/browser.ts';
import { withoutTab } from '../lib/settings/session.ts';
import { changeSession, forgetPrivate } from '../lib/settings/session-store.ts';
import { onSettingsChanged, readSettings } from '../lib/settings/store.ts';

// The worker is killed and started at any time: listeners are set at once, and nothing is kept here.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(route);

  onSettingsChanged(async ({ offEverywhere }) => {
    await showOnToolbar(offEverywhere);
    await quieten('normal');
  });

  browser.tabs.onRemoved.addListener(async (tab) => {
    await changeSession('normal', (session) => withoutTab(session, tab));
    await changeSession('private', (session) => withoutTab(session, tab));
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install')
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'browser_update' && !import.meta.env.FIREFOX) await readOpenTabs();
  });

  const refreshToolbar = async () => showOnToolbar((await readSettings()).offEverywhere);
  browser.runtime.onStartup.addListener(refreshToolbar);
  browser.runtime.onInstalled.addListener(refreshToolbar);

  // Neither exists on Firefox for Android; touching them there would stop all that follows.
  browser.commands?.onCommand.addListener(onCommand);
  browser.windows?.onRemoved.addListener(async () => {
    const open = await browser.windows.getAll();
    if (!open.some((window) => window.incognito)) await forgetPrivate();
  });
});
