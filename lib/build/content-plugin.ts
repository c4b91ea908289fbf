import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileAppointment, compileEvidence, packContent } from '../content/compile.ts';
import { buildLibrary } from '../content/compile-library.ts';
import { pseudoFiles, pseudoLocale } from './pseudo.ts';
import { readContent } from './read-content.ts';

interface ContentOptions {
  /** The repository's root. */
  root: string;
  /** Locale of the content; `en-XA` is the pseudo-locale made from English. */
  locale?: string;
}

const modules = {
  'virtual:sidelight/content': packContent,
  'virtual:sidelight/evidence': compileEvidence,
  'virtual:sidelight/appointment': compileAppointment,
};

/** Serves the content files, validated and compiled, as modules (`lib/content/virtual.d.ts`). */
export const contentPlugin = ({ root, locale = 'en' }: ContentOptions): Plugin => ({
  name: 'sidelight-content',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  load(id) {
    const compile = modules[id.slice(1) as keyof typeof modules];
    if (!compile) return null;
    const files = readContent(root);
    for (const file of Object.keys(files)) this.addWatchFile(join(root, file));
    const library = buildLibrary(
      locale === pseudoLocale ? { ...files, ...pseudoFiles(files) } : files,
      locale,
    );
    return `export default ${JSON.stringify(compile(library))}`;
  },
});
