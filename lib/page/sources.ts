import words from '../../data/lexicon/sentence.json' with { type: 'json' };
import type { Block } from '../detect/types.ts';

/** What finds the list of what an article cites while it is read: titles of other works stand beside its text. */
export interface Sources {
  /** Told of each heading that ends, with its text: after "References" the list begins. */
  headed(heading: Element, text: string): void;
  /** Told of each element that is left: the list ends with the one around its heading. */
  left(element: Node): void;
  /** Told of each heading that begins: the list ends there at the latest. */
  end(): void;
}

/** Watches how a page is read into `blocks`. */
export function sourcesIn(blocks: Block[]): Sources {
  let from = 0;
  let around: Node | null = null;
  const end = () => {
    if (around) for (const block of blocks.slice(from)) block.place = 'aside';
    around = null;
  };
  return {
    headed(heading, text) {
      if (!words.sources.includes(text.trim().toLowerCase().replace(/:$/, ''))) return;
      from = blocks.length;
      around = heading.parentElement;
    },
    left(element) {
      if (element === around) end();
    },
    end,
  };
}
