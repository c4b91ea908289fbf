import { browser } from '../browser.ts';
import { repair, type Settings, settingKeys } from './schema.ts';

/** Thrown when the disk takes no more: what the reader chose holds until the browser closes, not longer. */
export class SettingsNotKept extends Error {
  constructor(cause: unknown) {
    super('The browser could not save this setting. Free some disk space and try again.', {
      cause,
    });
    this.name = 'SettingsNotKept';
  }
}

/** Reads the settings; what is missing or odd is filled in field by field. */
export const readSettings = async (): Promise<Settings> =>
  repair(await browser.storage.local.get(settingKeys));

/**
 * Writes some of the settings to disk.
 * @throws SettingsNotKept when the browser refuses.
 */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  try {
    await browser.storage.local.set({ version: 1, ...change });
  } catch (cause) {
    throw new SettingsNotKept(cause);
  }
}

/** Calls back after any of the settings changed on disk, from whatever place. */
export function onSettingsChanged(changed: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (settingKeys.some((key) => key in changes)) void readSettings().then(changed);
  });
}
