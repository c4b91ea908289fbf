import packed from 'virtual:sidelight/content';
import data from 'virtual:sidelight/region';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { css } from '../../../components/sidebar/css.ts';
import { Surface } from '../../../components/sidebar/Surface.tsx';
import { type NotedPage, notesFor } from '../../../lib/content/notes.ts';
import { regionContent } from '../../../lib/content/region.ts';
import type { RegionContent } from '../../../lib/content/types-region.ts';
import { unpack } from '../../../lib/content/unpack.ts';
import type { SidebarView } from '../../../lib/messages.ts';
import type { Docked } from '../../../lib/page/dock.ts';
import { notes as fixture, view as viewAtFirst } from '../fixtures.ts';
import { english } from '../words.ts';

/*
 * Every state of the sidebar on a page of its own, for eyes and for tools:
 * ?country=US|CZ|…|none &state=US-CA &shown=panel|launcher &offer=1 &by=reader &dir=rtl &long=1
 * &side=start &crisis=1 &topic=kratom|none &headline=0|1|2|3
 */
const wish = new URLSearchParams(location.search);
const country = wish.get('country') ?? 'US';

const content = unpack(packed);
const stretch = (text: string) => (wish.has('long') ? `${text} ${text} ${text}` : text);
const noted: NotedPage = {
  verdict: {
    ...fixture.verdict,
    topic: (wish.get('topic') ?? 'kratom-and-withdrawal') as 'kratom',
  },
  notice: {
    substances: ['opioids', 'alcohol'],
    products: ['powder'],
    crisis: wish.has('crisis'),
    pregnancy: false,
    doses: true,
    type: 'forum',
  },
  claims:
    wish.get('topic') === 'none'
      ? []
      : [
          { id: 'not-addictive', quote: 'natural and not addictive' },
          { id: 'start-low-grams', quote: 'start with a couple of grams' },
        ],
};
const notes = notesFor(content, noted, Number(wish.get('headline') ?? 0));
const shownNotes = { ...notes, headline: stretch(notes.headline), message: stretch(notes.message) };
const placeOf = (code: string | null, state: string | null, chosen: boolean): RegionContent =>
  regionContent(data, {
    country: code,
    state,
    from: code === null ? 'unknown' : chosen ? 'chosen' : 'guessed',
  });

const Gallery = () => {
  const [view, setView] = useState<SidebarView>({
    ...viewAtFirst,
    side: wish.get('side') === 'start' ? 'start' : 'end',
  });
  const [shown, setShown] = useState(wish.get('shown') ?? 'panel');
  const [place, setPlace] = useState(
    placeOf(country === 'none' ? null : country, wish.get('state'), wish.has('state')),
  );
  const docked: Docked = {
    placement: innerWidth < 600 ? 'sheet' : 'push',
    side: view.side === 'start' ? 'left' : 'right',
    width: view.width,
    inset: 0,
  };
  return (
    <Surface
      t={(key, ...values) =>
        key === 'common_direction' && wish.get('dir') === 'rtl' ? 'rtl' : english(key, ...values)
      }
      notes={shownNotes}
      place={place}
      view={view}
      docked={docked}
      shown={shown as 'panel' | 'launcher'}
      by={wish.get('by') === 'reader' ? 'reader' : 'itself'}
      ahead={false}
      offerKeepClosed={wish.has('offer')}
      onNear={() => {}}
      onOpen={() => setShown('panel')}
      onClose={() => setShown('launcher')}
      onKeepClosed={() => {}}
      onQuiet={() => setShown('nothing')}
      onRemember={(part) => setView({ ...view, ...part })}
      onWidth={(width) => setView({ ...view, width })}
      onChooseRegion={(code, state) => setPlace(placeOf(code, state, true))}
      onOpenPage={() => {}}
      onShowClaim={() => {}}
    />
  );
};

const host = document.createElement('div');
document.body.append(host);
const root = host.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = css;
const layer = document.createElement('div');
root.append(style, layer);
render(<Gallery />, layer);
