/**
 * A page that looks for us: everything that a script in the page's own world can notice, from the moment at which
 * the document has been parsed. No content script of ours runs before that.
 */

export interface Noticed {
  /** Nodes and attributes that changed after the document was parsed. */
  mutations: string[];
  /** Events that a script made, messages included. */
  events: string[];
  /** Names that turned up on `window`. */
  globals: string[];
  /** Style sheets and highlights beyond those that the page had. */
  styles: string[];
  /** Whatever was loaded into the page. */
  loaded: string[];
  /** Whatever was left in the page's storage. */
  stored: string[];
}

declare global {
  interface Window {
    whatThePageNoticed: () => Promise<Noticed>;
  }
}

function probe() {
  const mutations: string[] = [];
  const events: string[] = [];
  let globals: string[] = [];
  let sheets = 0;
  const describe = (node: Node) =>
    node instanceof Element
      ? `<${node.localName}>`
      : `${node.nodeName} ${node.textContent?.trim().slice(0, 30)}`;
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') mutations.push(`${describe(target)} ${attributeName}`);
      else if (type === 'characterData') mutations.push(`text in ${describe(target)}`);
      for (const node of addedNodes) mutations.push(`${describe(node)} into ${describe(target)}`);
      for (const node of removedNodes)
        mutations.push(`${describe(node)} out of ${describe(target)}`);
    }
  });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    globals = Object.getOwnPropertyNames(window);
    sheets = document.styleSheets.length;
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const names = [window, document, document.body].flatMap((target) => {
      const all: string[] = [];
      for (const key in target) if (key.startsWith('on')) all.push(key.slice(2));
      return all;
    });
    for (const name of new Set([...names, 'wxt:locationchange', 'wxt:content-script-started']))
      for (const target of [window, document])
        target.addEventListener(
          name,
          (event) => {
            if (!event.isTrusted || name === 'message') events.push(name);
          },
          true,
        );
  });
  window.whatThePageNoticed = async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return {
      mutations,
      events,
      globals: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name)),
      styles: [
        ...(document.styleSheets.length > sheets ? ['a style sheet'] : []),
        ...document.adoptedStyleSheets.map(() => 'an adopted style sheet'),
        ...[...CSS.highlights.keys()].map((name) => `highlight ${name}`),
      ],
      loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      stored: [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(document.cookie ? [document.cookie] : []),
        ...databases.map(({ name }) => String(name)),
      ],
    };
  };
}

/** The page, with the probe as its first script. */
export const probed = (html: string): string =>
  html.replace('<head>', `<head><script>(${probe})()</script>`);

export const nothing: Noticed = {
  mutations: [],
  events: [],
  globals: [],
  styles: [],
  loaded: [],
  stored: [],
};
