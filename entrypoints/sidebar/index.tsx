import packed from 'virtual:sidelight/content';
import lexicon from 'virtual:sidelight/lexicon';
import noticeLexicon from 'virtual:sidelight/notice';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { css } from '../../components/sidebar/css.ts';
import { Surface } from '../../components/sidebar/Surface.tsx';
import { type Notes, notesFor } from '../../lib/content/notes.ts';
import { unpack } from '../../lib/content/unpack.ts';
import { notePage } from '../../lib/page/note.ts';
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
      const { noted, ranges } = notePage(document, lexicon, noticeLexicon);
      return { notes: notesFor(content, noted, headline), claims: ranges };
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
