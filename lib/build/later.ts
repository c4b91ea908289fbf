import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const id = 'virtual:sidelight/second-look';
const entry = resolve(import.meta.dirname, '../page/second-look.ts');

/**
 * Serves the detector's second look as one function that holds all the modules it is made of. A bundler puts them side
 * by side at the top of the script, where the engine makes something of every function on every page; within a function
 * that is not called it only reads over them. Its modules begin anew with each call.
 */
export const later = (): Plugin => ({
  name: 'sidelight-later',
  resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
  async load(asked) {
    if (asked !== `\0${id}`) return;
    const { output } = (
      (await build({
        configFile: false,
        logLevel: 'warn',
        build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'lookOn' } },
      })) as Rolldown.RolldownOutput[]
    )[0] as Rolldown.RolldownOutput;
    const [chunk] = output;
    for (const file of chunk.moduleIds) this.addWatchFile(file);
    return `export default function (...seen) { ${chunk.code}; lookOn(...seen); }`;
  },
});
