import { readContent } from '../../../lib/build/read-content.ts';
import { buildRegionData } from '../../../lib/build/region-data.ts';
import { buildLibrary, type Library } from '../../../lib/content/compile-library.ts';
import { ContentError, type Files } from '../../../lib/content/compile-read.ts';
import type { RegionData } from '../../../lib/content/region.ts';

/** The repository's root. */
export const root = new URL('../../..', import.meta.url).pathname;

/** A fresh copy of the content files, to be broken by a test. */
export const files = (): Files => readContent(root);

/** A content file whose rows a test may change. */
export const rowsOf = (of: Files, path: string) => of[path] as Record<string, unknown>[];

/** The row with that id. */
export const rowOf = (of: Files, path: string, id: string) => {
  const row = rowsOf(of, path).find((one) => one.id === id);
  if (!row) throw new Error(`${path} has no row "${id}"`);
  return row;
};

/** The English content. */
export const english = (): Library => buildLibrary(files());

/** Help and law in English. */
export const englishRegions = (): RegionData => buildRegionData(files());

/** What the build says of these files, a line for each problem. */
export const problemsOf = (
  of: Files,
  locale?: string,
  build: (of: Files, locale?: string) => unknown = buildLibrary,
): string[] => {
  try {
    build(of, locale);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split('\n').slice(1);
  }
};
