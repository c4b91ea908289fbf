import { type Noted, notingPage } from './note.ts';
import { inSlices } from './slices.ts';

/** Reads a document and says what the sidebar needs to know of it, in slices that leave the page its frames. */
export type Explainer = (document: Document) => Promise<Noted>;

type Words = Parameters<typeof notingPage> extends [Document, ...infer W] ? W : never;

/** Both scripts run in the isolated world of the page, which the page's own scripts cannot see. */
const key = Symbol.for('explainer of this page');
const world = globalThis as { [key]?: Explainer };

/** Leaves the explainer for the sidebar. A second injection puts its copy in the place of the first. */
export function leaveExplainer(...words: Words): void {
  world[key] = (document) =>
    new Promise((resolve) => inSlices(notingPage(document, ...words), resolve));
}

/** The explainer, or undefined where its script has not run. */
export const explainer = (): Explainer | undefined => world[key];
