import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileAppointment, compileEvidence, packContent } from '../content/compile.ts';
import { buildLibrary } from '../content/compile-library.ts';
import type { Files } from '../content/compile-read.ts';
import { pseudoFiles, pseudoLocale } from './pseudo.ts';
import { readContent } from './read-content.ts';
import { buildRegionData } from './region-data.ts';

interface ContentOptions {
  /** The repository's root. */
  root: string;
  /** Locale of the content; `en-XA` is the pseudo-locale made from English. */
  locale?: string;
}

const modules: Record<string, (files: Files, locale: string) => unknown> = {
  'virtual:sidelight/content': (files, locale) => packContent(buildLibrary(files, locale)),
  'virtual:sidelight/evidence': (files, locale) => compileEvidence(buildLibrary(files, locale)),
  'virtual:sidelight/appointment': (files, locale) =>
    compileAppointment(buildLibrary(files, locale)),
  'virtual:sidelight/region': buildRegionData,
};

/** Serves the content files, validated and compiled, as modules (`lib/build/virtual.d.ts`). A fault stops the build. */
export const contentPlugin = ({ root, locale = 'en' }: ContentOptions): Plugin => ({
  name: 'sidelight-content',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  load(id) {
    const compile = modules[id.slice(1)];
    if (!compile) return null;
    const files = readContent(root);
    for (const file of Object.keys(files)) this.addWatchFile(join(root, file));
    const made = compile(
      locale === pseudoLocale ? { ...files, ...pseudoFiles(files) } : files,
      locale,
    );
    // JSON.parse of a string is quicker to start than an object literal of this size.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(made))})`;
  },
});
