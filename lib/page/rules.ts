/** A tree of the page that rules can hold in: the document or a shadow root. */
export type Tree = Document | ShadowRoot;

/** Style rules of ours that hold in trees of the page, whatever its content security policy is. */
export interface Rules {
  /** Writes the rules, instead of those before. */
  write(css: string): void;
  /** Lets them hold in this tree, unless they do; the page may have thrown them out since. */
  putInto(tree: Tree): void;
  /** Takes them from all trees; the page's own sheets stay. */
  takeBack(): void;
}

/**
 * Can this world change the tree's list of adopted sheets? Up to version 152 Firefox shows an extension's script a list
 * that it cannot read (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
 */
export const canAdopt = (tree: Tree): boolean =>
  typeof tree.adoptedStyleSheets?.push === 'function';

/** Rules without text, in no tree. */
export function createRules(document: Document): Rules {
  return canAdopt(document) ? adoptedRules() : elementRules(document);
}

/** As an adopted sheet: no node of the page changes. */
function adoptedRules(): Rules {
  const sheet = new CSSStyleSheet();
  const adopters = new Set<Tree>();
  return {
    write: (css) => sheet.replaceSync(css),
    putInto(tree) {
      adopters.add(tree);
      if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
    },
    takeBack() {
      for (const tree of adopters)
        if (tree.adoptedStyleSheets.includes(sheet))
          tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
      adopters.clear();
    },
  };
}

/** As `style` elements: Firefox holds their text against the extension's policy, not the page's. */
function elementRules(document: Document): Rules {
  const elements = new Map<Tree, HTMLStyleElement>();
  let text = '';
  return {
    write(css) {
      text = css;
      for (const element of elements.values()) element.textContent = css;
    },
    putInto(tree) {
      const element = elements.get(tree) ?? document.createElementNS(xhtml, 'style');
      if (element.isConnected) return;
      element.textContent = text;
      elements.set(tree, element as HTMLStyleElement);
      placeIn(tree).append(element);
    },
    takeBack() {
      for (const element of elements.values()) element.remove();
      elements.clear();
    },
  };
}

const xhtml = 'http://www.w3.org/1999/xhtml';

const placeIn = (tree: Tree): ParentNode =>
  'documentElement' in tree ? (tree.head ?? tree.documentElement) : tree;

/** Takes from the document what rules of ours an earlier copy has left there. `isOurs` judges the text of rules. */
export function removeRules(document: Document, isOurs: (css: string) => boolean): void {
  if (!canAdopt(document)) {
    for (const element of document.querySelectorAll('style'))
      if (isOurs(element.textContent)) element.remove();
    return;
  }
  const isOurSheet = ({ cssRules: [first] }: CSSStyleSheet) => isOurs(first?.cssText ?? '');
  const sheets = document.adoptedStyleSheets;
  if (sheets.some(isOurSheet))
    document.adoptedStyleSheets = sheets.filter((sheet) => !isOurSheet(sheet));
}
