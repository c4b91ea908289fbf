import type { Block } from '../detect/types.ts';

/** Characters that a teaser has at most: a title that leads elsewhere, and the beginning of what stands there. */
const most = 400;

/** Does a link lead to another page, and not to a post of this one or to the start of a site? One in a drawing has no path. */
function leadsElsewhere(link: Partial<HTMLAnchorElement> & Element): boolean {
  const { hash, host, pathname = '' } = link;
  const here = link.ownerDocument.location;
  return !hash && pathname.length > 1 && (pathname !== here?.pathname || host !== here.host);
}

/**
 * Does the address of a link name what a heading names and the page's title does not: "Opioid addiction" and
 * /treatment/opioids/ on a page about kratom?
 */
const isNamedIn = (
  { pathname = '' }: Partial<HTMLAnchorElement>,
  heading: Element,
  title: Element,
) =>
  (heading.textContent?.toLowerCase().match(/\p{L}{5,6}/gu) ?? []).some(
    (word) => pathname.includes(word) && !title.textContent?.toLowerCase().includes(word),
  );

/** What finds teasers of other pages while a page is read; they stand beside its text, as lists of links do. */
export interface Teasers {
  /** Told of each heading that is left, the last of `blocks`; is it a link for the most part? */
  headed(heading: Element, isLink: boolean): void;
  /**
   * Told of each element that is left: a short one around a heading was a teaser, if that was a link, or if it ends in
   * a line that is one and leads to a page on the same.
   */
  left(element: Node): void;
}

/**
 * Watches how a page is read into `blocks`. Only on a page with a title of its own, and never around that: elsewhere what
 * looks like a teaser may be all there is. Each question is asked once, so that time grows with the page alone.
 */
export function teasersIn(blocks: Block[]): Teasers {
  /** The elements around headings, with the numbers of the blocks of these, and the heading where it is no link itself. */
  const open = new Map<Node, { from: number; heading: Element | null }>();
  let title: Element | null | undefined;

  const isShort = (from: number): boolean => {
    let size = 0;
    for (let at = from; at < blocks.length; at++) {
      size += blocks[at]?.text.length ?? 0;
      if (size > most) return false;
    }
    return true;
  };
  /** Does what was just read end in a line that is a link, to a page on what its heading names? */
  const endsInLink = (element: Element, heading: Element): boolean => {
    const last = [...element.querySelectorAll('a')].at(-1);
    return (
      blocks.at(-1)?.place === 'aside' &&
      last !== undefined &&
      leadsElsewhere(last) &&
      isNamedIn(last, heading, title as Element)
    );
  };
  return {
    headed(heading, isLink) {
      const link = isLink ? heading.querySelector('a') : null;
      const around = heading.closest('article, li') ?? heading.parentElement;
      const known = around && open.get(around);
      // Of several headings within one element the first that is a link tells, or else the first.
      if (!around || (known && !(link && known.heading)) || (link && !leadsElsewhere(link))) return;
      if (title === undefined) title = heading.ownerDocument.querySelector('h1');
      if (title && !around.contains(title))
        open.set(around, { from: blocks.length - 1, heading: link ? null : heading });
    },
    left(element) {
      const { from, heading } = open.get(element) ?? {};
      if (from === undefined) return;
      open.delete(element);
      if (isShort(from) && (!heading || endsInLink(element as Element, heading)))
        for (const block of blocks.slice(from)) block.place = 'aside';
    },
  };
}
