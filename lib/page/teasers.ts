import type { Block } from '../detect/types.ts';

/** Characters that a teaser has at most: a title that leads elsewhere, and the beginning of what stands there. */
const most = 400;

/** Does a link lead to another page, and not to a post of this one or to the start of a site? One in a drawing has no path. */
function leadsElsewhere(link: Partial<HTMLAnchorElement> & Element): boolean {
  const { hash, host, pathname = '' } = link;
  const here = link.ownerDocument.location;
  return !hash && pathname.length > 1 && (pathname !== here?.pathname || host !== here.host);
}

/** What finds teasers of other pages while a page is read; they stand beside its text, as lists of links do. */
export interface Teasers {
  /** Told of each heading that is a link for the most part, the last of `blocks` when it is left. */
  linked(heading: Element): void;
  /** Told of each element that is left: a short one around such a heading was a teaser. */
  left(element: Node): void;
}

/**
 * Watches how a page is read into `blocks`. Only on a page with a title of its own, and never around that: elsewhere what
 * looks like a teaser may be all there is. Each question is asked once, so that time grows with the page alone.
 */
export function teasersIn(blocks: Block[]): Teasers {
  /** The elements around such headings, with the numbers of the blocks of these. */
  const open = new Map<Node, number>();
  let title: Element | null | undefined;

  const isShort = (from: number): boolean => {
    let size = 0;
    for (let at = from; at < blocks.length; at++) {
      size += blocks[at]?.text.length ?? 0;
      if (size > most) return false;
    }
    return true;
  };
  return {
    linked(heading) {
      const link = heading.querySelector('a');
      const around = heading.closest('article, li') ?? heading.parentElement;
      if (!link || !around) return;
      if (title === undefined) title = heading.ownerDocument.querySelector('h1');
      if (title && !around.contains(title) && !open.has(around) && leadsElsewhere(link))
        open.set(around, blocks.length - 1);
    },
    left(element) {
      const from = open.get(element);
      if (from === undefined) return;
      open.delete(element);
      if (isShort(from)) for (const block of blocks.slice(from)) block.place = 'aside';
    },
  };
}
