import { Window } from 'happy-dom';
import type { Block, PageText, Topic } from '../../lib/detect/types.ts';
import { readPage } from '../../lib/page/read.ts';
import { placeOf } from '../../lib/page/read-text.ts';

/** A row of a JSON lines file: a page, and in labelled files what it is about. */
export interface Row {
  id: string;
  title?: string;
  text?: string;
  html?: string;
  url?: string;
  lang?: string;
  label?: Topic;
  page_type?: string;
  text_kind?: string;
  site?: string;
  why?: string;
}

/** The blocks of plain text: one a paragraph, where lines that are wrapped in mid-sentence belong together. */
export function blocksOfText(text: string): Block[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const last = paragraphs.length - 1;
    if (open && line.trim()) paragraphs[last] += `\n${line}`;
    else if (line.trim()) paragraphs.push(line);
    open = line.trim().length > 60 && !/[.!?:…。！？]["')\]]*\s*$/.test(line);
  }
  return paragraphs.map((paragraph) => ({ place: 'body', text: paragraph }));
}

/** Reads HTML as the page scripts do. */
export function pageOfHtml(html: string, url = 'about:blank'): PageText {
  const window = new Window({ url });
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  return { ...readPage(page as unknown as Document).page, ...placeOf(url) };
}

/** A row as the detector reads pages. */
export function pageOfRow(row: Row): PageText {
  if (row.html) {
    const page = pageOfHtml(row.html, row.url);
    return { ...page, title: page.title || (row.title ?? '') };
  }
  return {
    title: row.title ?? '',
    description: '',
    ...placeOf(row.url ?? ''),
    lang: row.lang ?? '',
    blocks: blocksOfText(row.text ?? ''),
  };
}
