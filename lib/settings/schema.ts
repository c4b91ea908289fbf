import * as z from 'zod/mini';
import type { SidebarView } from '../messages.ts';

/** A host name as `siteOf` gives it. */
const site = z.string().check(z.minLength(1), z.maxLength(253));

const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const state = z.string().check(z.regex(/^US-[A-Z]{2}$/));

/** Narrowest and widest panel in CSS px: below, lines get too short to read; above, the page gets none. */
export const panelWidths = { least: 320, most: 560 };

const fields = {
  /** Which shape these keys have; a later version migrates from it. */
  version: z.literal(1),
  /** `auto`: as design.md section 2 says. `launcher`: never opens by itself. `click`: nothing until asked. */
  when: z.enum(['auto', 'launcher', 'click']),
  offEverywhere: z.boolean(),
  /** Sites that the reader asked to remember as off (PR-6). */
  offSites: z.array(site),
  /** The region that the reader chose; null means "guess". */
  region: z.nullable(z.object({ country, state: z.nullable(state) })),
  side: z.enum(['start', 'end']),
  width: z.number().check(z.minimum(panelWidths.least), z.maximum(panelWidths.most)),
  marks: z.boolean(),
  launcherAt: z.number().check(z.minimum(0), z.maximum(100)),
} satisfies Record<string, z.ZodMiniType>;

/** All that Sidelight keeps on disk, each field under its own key of `storage.local`. */
export type Settings = { [K in keyof typeof fields]: z.infer<(typeof fields)[K]> };

export const defaults: Settings = {
  version: 1,
  when: 'auto',
  offEverywhere: false,
  offSites: [],
  region: null,
  side: 'end',
  width: 372,
  marks: true,
  launcherAt: 40,
};

/** The keys of `storage.local`, as the privacy page lists them. */
export const settingKeys = Object.keys(fields) as (keyof Settings)[];

/**
 * Reads stored values field by field. One odd field falls back alone: losing the whole would switch
 * back on what a reader switched off. Of a list, the sound entries stay.
 */
export function repair(stored: Record<string, unknown>): Settings {
  const sound = Object.entries(fields).flatMap(([key, schema]) => {
    const value = key === 'offSites' ? soundSites(stored[key]) : stored[key];
    const read = z.safeParse(schema, value);
    return read.success ? [[key, read.data]] : [];
  });
  return { ...defaults, ...Object.fromEntries(sound) };
}

const soundSites = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((entry) => z.safeParse(site, entry).success) : value;

/** The part of the settings that the sidebar draws itself by. */
export const viewOf = ({ side, width, marks, launcherAt }: Settings): SidebarView => ({
  side,
  width,
  marks,
  launcherAt,
});
