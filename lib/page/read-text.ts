import type { Block, PageText } from '../detect/types.ts';
import { hosts, little } from './page-text.ts';
import { shadowRootOf } from './runtime.ts';
import { sourcesIn } from './sources.ts';
import { teasersIn } from './teasers.ts';

/** Told of each text node that becomes part of block number `block`, at `start` in its text. */
export type OnText = (block: number, start: number, node: Text) => void;

/** Never read: machinery, form fields, other documents (PR-4). */
const unread =
  /^(?:script|style|noscript|template|textarea|input|select|datalist|iframe|object|embed|canvas|svg|math|audio|video)$/;
/** Elements that do not end a run of text. */
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|nobr|q|ruby|rb|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const heading = /^h[1-6]$/;
const editable = /^(?:textbox|searchbox|combobox)$/;
const besides = /^(?:nav|footer|aside)$/;
const besidesRole = /^(?:navigation|contentinfo|complementary|search|menu)$/;
const besidesName =
  /(?:^|\s)side(?:\s|$)|(?:^|\s)(?:\w+-)?(?:nav|navbar|navigation|menu|side-?bar|footer|breadcrumbs?|related|references?|reflist|footnotes|tag-?cloud|tags|recommended|trending|cookie-\w+)(?:\s|-\w+|$)/i;

/** A block of which more than this share stands in links tells of other pages. */
const mostlyLink = 0.6;

/** Reading stops here for good: nodes, and characters of text. */
const mostNodes = 120_000;
const mostText = 1_000_000;

const isUnread = (element: Element): boolean =>
  unread.test(element.localName) ||
  (element.hasAttribute('contenteditable') &&
    element.getAttribute('contenteditable') !== 'false') ||
  element.hasAttribute('hidden') ||
  editable.test(element.getAttribute('role') ?? '');

/** Does a page have a part that it calls its main one, and is this element no part of it, nor around it? */
const isApart = (element: Element): boolean => {
  const main = element.ownerDocument.querySelector('main, [role="main"]');
  return main !== null && !main.contains(element) && !element.contains(main);
};

const isBesides = (element: Element): boolean =>
  (besides.test(element.localName) ||
    besidesRole.test(element.getAttribute('role') ?? '') ||
    besidesName.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) &&
  // What holds a title may be all of the text, or a community's own name beside it.
  (!element.querySelector('h1') || isApart(element));

/** What is asked for a shadow root, as each question costs: elements of a page's own making (they have a hyphen in their
 * name), and all that can have one where the page has next to no text outside them. */
const askedIn = (root: Node): RegExp => ((root.textContent ?? '').length < little ? hosts : /-/);

/** Not to a part of this page, as the question does that an answer opens below: that is of the page's text. */
const leadsAway = (link: Element): boolean => !/^#./.test(link.getAttribute('href') ?? '');

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;
/** The node around this one: of a shadow root, its host. None where the page took it away while we paused. */
const around = (node: Node): Node | null => (isShadowRoot(node) ? node.host : node.parentNode);
/** What comes after a node: after a shadow root, what stands between its host's tags. */
const nextOf = (node: Node): Node | null =>
  isShadowRoot(node) ? node.host.firstChild : node.nextSibling;

/**
 * Reads an element's text as blocks, in reading order. Yields every 500 nodes, so that the caller may pause; run it to
 * its end for all the blocks. Text split by inline markup stays one word. Of an element with a shadow root, closed ones
 * included, what that holds comes first, and then what stands between its tags.
 */
export function* readBlocks(root: Node, onText?: OnText): Generator<void, Block[]> {
  const blocks: Block[] = [];
  let text = '';
  let inLinks = 0;
  let place: Block['place'] = 'body';
  let isFirstHeading = false;
  let left = mostText;
  /** The links to other places that are open. */
  const links = new Set<Node>();

  /** Ends a block; true if it was a link to elsewhere for the most part. */
  const flush = (): boolean => {
    const isLink = /\S/.test(text) && !isFirstHeading && inLinks > mostlyLink * text.trim().length;
    if (/\S/.test(text)) blocks.push({ place: isLink ? 'aside' : place, text });
    text = '';
    inLinks = 0;
    return isLink;
  };
  const teasers = teasersIn(blocks);
  const sources = sourcesIn(blocks);
  const asked = askedIn(root);
  const contentOf = (element: HTMLElement): Node | null =>
    (asked.test(element.localName) && shadowRootOf(element)?.firstChild) || element.firstChild;
  /** What `place` was outside each open element that changed it. */
  const outside = new Map<Node, Block['place']>();

  const enter = (node: Node): boolean => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      const data = (node as Text).data.slice(0, left);
      if (links.size) inLinks += data.trim().length;
      onText?.(blocks.length, text.length, node as Text);
      text += data;
      left -= data.length;
      return false;
    }
    if (node.nodeType !== 1 || isUnread(node as Element)) return false;
    const name = (node as Element).localName;
    // A line separator is a space to words and an end to sentences.
    if (name === 'br') text += '\u2028';
    if (name === 'a') {
      text += ' ';
      if (leadsAway(node as Element)) links.add(node);
    }
    if (inline.test(name)) return true;
    flush();
    if (heading.test(name)) sources.end();
    if (place !== 'aside' && node !== root) {
      const next = heading.test(name) ? 'heading' : isBesides(node as Element) ? 'aside' : place;
      if (next !== place) {
        outside.set(node, place);
        place = next;
        isFirstHeading = name === 'h1';
      }
    }
    return true;
  };
  const leave = (node: Node) => {
    const name = (node as Element).localName;
    if (name === 'a') {
      links.delete(node);
      text += ' ';
    }
    if (inline.test(name)) return;
    const said = text;
    const isLink = flush();
    place = outside.get(node) ?? place;
    if (heading.test(name)) teasers.headed(node as Element, isLink);
    teasers.left(node);
    sources.left(node);
    if (heading.test(name)) sources.headed(node as Element, said);
    isFirstHeading &&= name !== 'h1';
  };

  let node: Node | null = root;
  for (let seen = 1; node && seen < mostNodes && left > 0; seen++) {
    if (seen % 500 === 0) yield;
    const entered = enter(node);
    const first: Node | null = entered ? contentOf(node as HTMLElement) : null;
    if (first) {
      node = first;
      continue;
    }
    if (entered) leave(node);
    while (node && node !== root && !nextOf(node)) {
      node = around(node);
      if (node) leave(node);
    }
    if (node === root) break;
    node = node && nextOf(node);
  }
  flush();
  return blocks;
}

/** Host and path of an address, decoded; empty where it has none. */
export function placeOf(address: string): { host: string; path: string } {
  try {
    const { hostname, pathname } = new URL(address);
    return { host: hostname, path: decodeURIComponent(pathname) };
  } catch {
    return { host: '', path: '' };
  }
}

/** All of a page but its blocks. */
export const readHead = (page: Document): Omit<PageText, 'blocks'> => ({
  title: page.title ?? '',
  description:
    page
      .querySelector('meta[name="description"], meta[name="Description"]')
      ?.getAttribute('content')
      ?.slice(0, 2000) ?? '',
  ...placeOf(page.URL),
  lang: page.documentElement?.lang ?? '',
});
