import type { CompiledLexicon } from '../detect/lexicon.ts';

/** The scripts of a page run in one isolated world, which the page's own scripts cannot see. */
const key = Symbol.for('lexicon of this page');
const world = globalThis as { [key]?: CompiledLexicon };

/** Leaves the lexicon for the script that is put into the page behind it. */
export function leaveLexicon(lexicon: CompiledLexicon): void {
  world[key] = lexicon;
}

/** The lexicon that was left. Without one nothing is found: never what happens where the background puts scripts in. */
export const leftLexicon = (): CompiledLexicon => world[key] ?? { find: [] };
