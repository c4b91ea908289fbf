import packed from 'virtual:sidelight/content';
import lexicon from 'virtual:sidelight/lexicon';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { css } from '../../components/sidebar/css.ts';
import { Surface } from '../../components/sidebar/Surface.tsx';
import { type NotedPage, type Notes, notesFor } from '../../lib/content/notes.ts';
import { unpack } from '../../lib/content/unpack.ts';
import { explain } from '../../lib/detect/explain.ts';
import { finder } from '../../lib/detect/find.ts';
import { readPage } from '../../lib/page/read.ts';
import { runSidebar } from '../../lib/page/run.ts';
import { message } from '../../lib/page/runtime.ts';
import { stringsFrom } from '../../lib/strings.ts';

/**
 * Injected by the background where something may be shown. An unlisted script, not a content script of
 * WXT: that one fires an event that names our public id to the page.
 */
export default defineUnlistedScript(() => {
  const t = stringsFrom(message);
  const content = unpack(packed);

  runSidebar<Notes>(document, {
    css,
    async read({ headline }) {
      const { page } = readPage(document);
      const verdict = explain(page, finder(lexicon, page.lang));
      const notice: NotedPage['notice'] = {
        substances: [],
        products: [],
        crisis: false,
        pregnancy: false,
        doses: false,
        type: 'other',
      };
      return {
        notes: notesFor(content, { verdict, notice, claims: [] }, headline),
        claims: new Map(),
      };
    },
    draw(mount, picture, acts) {
      if (!picture) return render(null, mount);
      const { state, reading, ...scene } = picture;
      render(
        <Surface
          t={t}
          notes={reading?.notes}
          place={state.place}
          view={state.view}
          {...scene}
          {...acts}
        />,
        mount,
      );
    },
  });
});
