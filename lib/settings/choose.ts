import type { Settings } from './schema.ts';
import type { Session } from './session.ts';
import { changeSession, readSession, type Walk } from './session-store.ts';
import { readSettings, SettingsNotKept, writeSettings } from './store.ts';

/** All that decides what may show in some windows. */
export interface Standing {
  /** Those on disk, and over them what holds for the session. */
  settings: Settings;
  session: Session;
}

/** What holds in these windows now. */
export async function standingIn(walk: Walk): Promise<Standing> {
  const [settings, session] = await Promise.all([readSettings(), readSession(walk)]);
  return { settings: { ...settings, ...session.overrides }, session };
}

/** The settings alone. */
export const settingsFor = async (walk: Walk): Promise<Settings> =>
  (await standingIn(walk)).settings;

/**
 * Applies a choice of the reader. From a private window nothing is written to disk (PR-10); where the
 * disk refuses, the choice still holds until the browser closes.
 * @returns whether it was kept as the reader would expect.
 */
export async function choose(walk: Walk, change: Partial<Settings>): Promise<boolean> {
  const hold = () =>
    changeSession(walk, (session) => ({
      ...session,
      overrides: { ...session.overrides, ...change },
    }));
  if (walk === 'private') {
    await hold();
    return true;
  }
  try {
    await writeSettings(change);
    await changeSession(walk, (session) => ({
      ...session,
      overrides: without(session.overrides, Object.keys(change)),
    }));
    return true;
  } catch (error) {
    if (!(error instanceof SettingsNotKept)) throw error;
    await hold();
    return false;
  }
}

const without = (from: Partial<Settings>, keys: string[]): Partial<Settings> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
