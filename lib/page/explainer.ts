import { type Noted, notePage } from './note.ts';

/** Reads a document and says what the sidebar needs to know of it. */
export type Explainer = (document: Document) => Noted;

type Words = typeof notePage extends (document: Document, ...words: infer W) => Noted ? W : never;

/** Both scripts run in the isolated world of the page, which the page's own scripts cannot see. */
const key = Symbol.for('explainer of this page');
const world = globalThis as { [key]?: Explainer };

/** Leaves the explainer for the sidebar. A second injection puts its copy in the place of the first. */
export function leaveExplainer(...words: Words): void {
  world[key] = (document) => notePage(document, ...words);
}

/** The explainer, or undefined where its script has not run. */
export const explainer = (): Explainer | undefined => world[key];
