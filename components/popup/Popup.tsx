import type { PopupState } from '../../lib/messages.ts';
import { Mark } from '../ui/Icon.tsx';
import { NotKept } from '../ui/NotKept.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { PopupEvents, PopupNote } from './events.ts';
import { HelpSection } from './HelpSection.tsx';
import { SiteSection } from './SiteSection.tsx';
import { SnoozeSection } from './SnoozeSection.tsx';
import { WhySection } from './WhySection.tsx';

interface PopupProps extends PopupEvents {
  state: PopupState;
  /** Host of the page, or null where it has none. Shown here, sent nowhere. */
  site: string | null;
  /** What came of the last click, in place of what was found on the page. */
  note: PopupNote | null;
}

/** The toolbar popup. The order is fixed (IX-13): on or off, this site, snooze, get help, why, settings. */
export const Popup = ({ state, site, note, ...events }: PopupProps) => {
  const t = useStrings();
  const on = !state.offEverywhere;
  return (
    <main class="popup sidelight">
      <header class="popup-head">
        <Mark />
        <h1>{t('common_productName')}</h1>
      </header>
      <NotKept kept={state.kept} />
      <section class="popup-part">
        <Switch
          label={t('popup_everywhere')}
          hint={t(on ? 'popup_everywhereOn' : 'popup_everywhereOff')}
          checked={on}
          onChange={(checked) =>
            checked ? events.onUndo('off-everywhere') : events.onQuiet('off-everywhere')
          }
        />
      </section>
      <SiteSection state={state} site={site} note={note} {...events} />
      {on && <SnoozeSection snooze={state.snooze} {...events} />}
      <HelpSection state={state} {...events} />
      <WhySection state={state} {...events} />
      <footer class="popup-part popup-foot">
        <button type="button" class="link" onClick={events.onSettings}>
          {t('options_title')}
        </button>
        <p class="soft">{t('popup_device')}</p>
      </footer>
    </main>
  );
};
