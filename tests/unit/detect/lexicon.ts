import { compileGate, compileLexicon } from '../../../lib/build/compile-lexicon.ts';
import { readLexicon } from '../../../lib/build/lexicon-files.ts';
import { decide } from '../../../lib/detect/decide.ts';
import { type Finder, finder } from '../../../lib/detect/find.ts';
import { isOpen as opens } from '../../../lib/detect/gate.ts';
import type { Block, PageText, Topic } from '../../../lib/detect/types.ts';

export const lexicon = compileLexicon(readLexicon());
export const gate = compileGate(readLexicon());
export const isOpen = (text: string) => opens(gate, text);

/** A page with this title and these texts; strings are paragraphs. */
export const pageOf = (title: string, texts: (string | Block)[], rest = {}): PageText => ({
  title,
  description: '',
  host: 'example.test',
  path: '/',
  lang: '',
  blocks: texts.map((text) => (typeof text === 'string' ? { place: 'body', text } : text)),
  ...rest,
});

const finders = new Map<string, Finder>();

export function topicOf(page: PageText): Topic {
  const find = finders.get(page.lang) ?? finder(lexicon, page.lang);
  finders.set(page.lang, find);
  return decide(page, find).topic;
}
