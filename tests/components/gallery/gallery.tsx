import { render } from 'preact';
import { useState } from 'preact/hooks';
import { css } from '../../../components/sidebar/css.ts';
import { Surface } from '../../../components/sidebar/Surface.tsx';
import type { RegionContent } from '../../../lib/content/types.ts';
import type { SidebarView } from '../../../lib/messages.ts';
import type { Docked } from '../../../lib/page/dock.ts';
import { notes, nowhere, thailand, unitedStates, view as viewAtFirst } from '../fixtures.ts';
import { english } from '../words.ts';

/*
 * Every state of the sidebar on a page of its own, for eyes and for tools:
 * ?place=US|TH|none &shown=panel|launcher &offer=1 &by=reader &dir=rtl &long=1 &side=start
 */
const wish = new URLSearchParams(location.search);
const places: Record<string, RegionContent> = {
  US: unitedStates,
  CA: {
    ...unitedStates,
    region: { country: 'US', state: 'US-CA', from: 'chosen' },
  },
  TH: thailand,
  none: nowhere,
};
const stretched = (text: string) =>
  wish.has('long') ? `${text} ${text.toUpperCase()} ${text}` : text;
const shownNotes = {
  ...notes,
  headline: stretched(notes.headline),
  message: stretched(notes.message),
};

const Gallery = () => {
  const [view, setView] = useState<SidebarView>({
    ...viewAtFirst,
    side: wish.get('side') === 'start' ? 'start' : 'end',
  });
  const docked: Docked = {
    placement: innerWidth < 600 ? 'sheet' : 'push',
    side: view.side === 'start' ? 'left' : 'right',
    width: view.width,
    inset: 0,
  };
  const [shown, setShown] = useState(wish.get('shown') === 'launcher' ? 'launcher' : 'panel');
  const [place, setPlace] = useState(places[wish.get('place') ?? 'US'] ?? unitedStates);
  return (
    <Surface
      t={(key, ...values) =>
        key === 'common_direction' && wish.get('dir') === 'rtl' ? 'rtl' : english(key, ...values)
      }
      notes={shownNotes}
      place={place}
      view={view}
      docked={docked}
      onWidth={(width) => setView({ ...view, width })}
      shown={shown as 'panel' | 'launcher'}
      by={wish.get('by') === 'reader' ? 'reader' : 'itself'}
      offerKeepClosed={wish.has('offer')}
      onOpen={() => setShown('panel')}
      onClose={() => setShown('launcher')}
      onKeepClosed={() => {}}
      onQuiet={() => setShown('nothing')}
      onRemember={(part) => setView({ ...view, ...part })}
      onChooseRegion={(country) => setPlace(places[country ?? 'none'] ?? nowhere)}
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
