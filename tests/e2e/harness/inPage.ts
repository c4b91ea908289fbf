/**
 * What runs inside a document, to look at it as a reader would. Everything here is one function that
 * refers to nothing outside itself, because it travels into the browser as text.
 */

export interface Seen {
  /** Role or tag, e.g. `button`, `link`, `heading`. */
  role: string;
  name: string;
  /** Middle of the box in the window, CSS px. */
  x: number;
  y: number;
  width: number;
  height: number;
  focused: boolean;
  expanded: boolean | null;
  checked: boolean | null;
  href: string | null;
}

export interface Ask {
  /** `ours`: the shadow root that the extension added. `document`: the page itself. */
  where: 'ours' | 'document';
  what: 'state' | 'list' | 'text' | 'show' | 'choose' | 'point';
  role?: string;
  /** Accessible name, any case: the whole where one has it, else a part of it. */
  name?: string;
  selector?: string;
  /** For `choose`: the option's text; for `point`: the address. */
  option?: string;
}

export interface Told {
  state: 'open' | 'launcher' | 'nothing';
  list: Seen[];
  text: string;
}

/** Answers one question about the document. Needs an open shadow root (test build). */
export function inPage(ask: Ask): Told {
  const roots = [...document.documentElement.children, ...(document.body?.children ?? [])].flatMap(
    (element) => (element.shadowRoot ? [element.shadowRoot] : []),
  );
  const ours = roots.find((root) => /sidelight/i.test(root.innerHTML));
  const root: ShadowRoot | Document | undefined = ask.where === 'ours' ? ours : document;

  const shown = (element: Element): boolean =>
    element.getClientRects().length > 0 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const byId = (ids: string | null) =>
    squeeze(
      ids
        ?.split(' ')
        .map((id) => (root as ShadowRoot).getElementById(id)?.textContent)
        .join(' '),
    );
  const nameOf = (element: Element): string =>
    byId(element.getAttribute('aria-labelledby')) ||
    squeeze(element.getAttribute('aria-label')) ||
    squeeze((element as HTMLInputElement).labels?.[0]?.textContent) ||
    // biome-ignore lint/performance/useDomNodeTextContent: only what is on view
    squeeze((element as HTMLElement).innerText) ||
    squeeze(element.textContent) ||
    squeeze(element.getAttribute('title'));
  const implied: Record<string, string> = {
    a: 'link',
    button: 'button',
    summary: 'summary',
    select: 'combobox',
    aside: 'complementary',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
  };
  const roleOf = (element: Element): string => {
    const tag = element.localName;
    const kind = (element as HTMLInputElement).type;
    return (
      element.getAttribute('role') ??
      (tag === 'input'
        ? kind === 'checkbox' || kind === 'radio'
          ? kind
          : 'textbox'
        : implied[tag]) ??
      tag
    );
  };

  const told: Told = { state: 'nothing', list: [], text: '' };
  if (!root) return told;
  const panel = ours && [...ours.querySelectorAll('aside, [role=complementary]')].find(shown);
  if (panel) told.state = 'open';
  else if (ours && [...ours.querySelectorAll('button')].some(shown)) told.state = 'launcher';
  if (ask.what === 'state') return told;

  const top = root instanceof Document ? root.documentElement : root;
  if (ask.what === 'text') {
    const parts = root instanceof Document ? [root.body] : [...root.children];
    told.text = squeeze(
      parts
        .filter((part) => part && part.localName !== 'style')
        // biome-ignore lint/performance/useDomNodeTextContent: only what is on view
        .map((part) => (part as HTMLElement).innerText)
        .join('\n'),
    );
    return told;
  }
  const wanted = ask.name?.toLowerCase();
  const named = [...top.querySelectorAll(ask.selector ?? '*')].filter(
    (element) =>
      (ask.role === undefined || roleOf(element) === ask.role) &&
      shown(element) &&
      (wanted === undefined || nameOf(element).toLowerCase().includes(wanted)),
  );
  const exact = named.filter((element) => nameOf(element).toLowerCase() === wanted);
  const found = exact.length > 0 ? exact : named;
  const [first] = found;
  if (ask.what === 'show') first?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (ask.what === 'choose' && first instanceof HTMLSelectElement) {
    const option = [...first.options].find(({ text }) => text === ask.option);
    if (!option) return told;
    first.value = option.value;
    first.dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (ask.what === 'point') first?.setAttribute('href', ask.option ?? '');
  told.list = (ask.what === 'list' ? found : found.slice(0, 1)).map((element) => {
    const box = element.getBoundingClientRect();
    return {
      role: roleOf(element),
      name: nameOf(element),
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      width: box.width,
      height: box.height,
      focused: (root as ShadowRoot).activeElement === element,
      expanded:
        element.localName === 'summary'
          ? (element.parentElement as HTMLDetailsElement).open
          : element.hasAttribute('aria-expanded')
            ? element.getAttribute('aria-expanded') === 'true'
            : null,
      checked: element instanceof HTMLInputElement ? element.checked : null,
      href: element.getAttribute('href'),
    };
  });
  return told;
}
