import type { Plugin } from 'vite';
import type { CompiledGate } from '../detect/lexicon.ts';
import { compileGate, compileLexicon } from './compile-lexicon.ts';
import { compileNotice } from './compile-notice.ts';
import { readLexicon, readNotice, readSentence } from './lexicon-files.ts';

const prefix = 'virtual:sidelight/';

/** The gate as code: an expression that is written out costs the page less than one that is put together. */
const gateCode = ({ prefilter, ...sources }: CompiledGate): string =>
  `{prefilter:${prefilter},${JSON.stringify(sources).slice(1)}`;

/**
 * Serves the checked and compiled lexicon to the build: `virtual:sidelight/gate` for the detector,
 * `virtual:sidelight/lexicon` for judge and explainer, `virtual:sidelight/notice` for what the
 * sidebar notices. A faulty file fails the build.
 */
export function lexiconPlugin(): Plugin {
  const modules: Record<string, () => string> = {
    gate: () => gateCode(compileGate(readLexicon())),
    lexicon: () => JSON.stringify(compileLexicon(readLexicon())),
    notice: () => {
      const { notice, claims } = readNotice();
      return JSON.stringify(compileNotice(notice, claims));
    },
  };
  return {
    name: 'sidelight-lexicon',
    // Page scripts import it as it is.
    buildStart: () => void readSentence(),
    resolveId: (id) =>
      id.startsWith(prefix) && id.slice(prefix.length) in modules ? `\0${id}` : undefined,
    load: (id) => {
      const make = id.startsWith(`\0${prefix}`) && modules[id.slice(prefix.length + 1)];
      return make ? `export default ${make()}` : undefined;
    },
  };
}
