import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { css } from '../../components/sidebar/css.ts';
import { fonts } from '../../components/sidebar/fonts.ts';
import { Surface } from '../../components/sidebar/Surface.tsx';
import { prepareDates } from '../../components/ui/format.ts';
import { type Notes, notesFor } from '../../lib/content/notes.ts';
import type { Content } from '../../lib/content/types.ts';
import type { PackedContent } from '../../lib/content/types-packed.ts';
import { unpack } from '../../lib/content/unpack.ts';
import { explainer } from '../../lib/page/explainer.ts';
import { warmingFonts } from '../../lib/page/fonts.ts';
import { runSidebar } from '../../lib/page/run.ts';
import { message, tell } from '../../lib/page/runtime.ts';
import { stringsFrom } from '../../lib/strings.ts';

/**
 * Injected by the background where something may be shown. An unlisted script, not a content script of
 * WXT: that one fires an event that names our public id to the page.
 */
export default defineUnlistedScript(() => {
  const t = stringsFrom(message);
  let content: Content | undefined;

  runSidebar<Notes>(document, {
    css,
    async read({ headline }) {
      if (!content) {
        const packed = await tell<PackedContent>({ type: 'sidebar:explain' });
        content = packed?.cards && unpack(packed);
      }
      prepareDates(t('common_language'));
      const explained = await explainer()?.(document);
      if (!content || !explained) return undefined;
      const { noted, ranges } = explained;
      return { notes: notesFor(content, noted, headline), claims: ranges };
    },
    warmUp: () => warmingFonts(fonts),
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
