import { browser } from '../browser.ts';
import { openIn } from './on-popup-message.ts';
import { panelIn, tellPanel } from './panel.ts';
import { whereIs } from './place.ts';
import { beQuiet } from './quiet.ts';

/** Answers the keyboard shortcuts of the manifest. */
export async function onCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const where = await whereIs(tab);
  if (command === 'hide-quickly') await beQuiet(where, 'snooze-restart');
  if (command !== 'toggle-sidebar') return;
  if ((await panelIn(tab.id))?.open) await tellPanel(tab.id, { type: 'background:close' });
  else await openIn(where);
}
