import type { PopupState } from '../../lib/messages.ts';
import type { StringKey } from '../../lib/strings.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { PopupEvents, PopupNote } from './events.ts';
import { pageSentence } from './page-sentence.ts';

interface SiteSectionProps extends PopupEvents {
  state: PopupState;
  site: string | null;
  note: PopupNote | null;
}

/** This page and this site: what was found, the sidebar, and the switch for the site. */
export const SiteSection = ({ state, site, note, ...events }: SiteSectionProps) => {
  const t = useStrings();
  const { access, open } = state;
  return (
    <section class="popup-part">
      <h2 class="popup-site">{site ?? t('popup_thisPage')}</h2>
      <div class="popup-page-line">
        <p role="status">{t(note ?? pageSentence(state))}</p>
        {access !== 'restricted' && (
          <Button onClick={open ? events.onClose : events.onOpen}>
            {t(open ? 'popup_closeSidebar' : 'popup_openSidebar')}
          </Button>
        )}
      </div>
      {access === 'withheld' && (
        <p>
          <button type="button" class="link" onClick={events.onAllow}>
            {t('popup_allow')}
          </button>
        </p>
      )}
      {access === 'allowed' && !state.offEverywhere && site && (
        <SiteSwitch state={state} {...events} />
      )}
    </section>
  );
};

const hints: Record<PopupState['offSite'], StringKey> = {
  no: 'popup_siteOn',
  session: 'popup_siteOffSession',
  remembered: 'popup_siteOffRemembered',
};

/** Off for this site lasts until the browser closes; to keep it longer is a second, plain choice (PR-6). */
const SiteSwitch = ({ state, onQuiet, onUndo }: Omit<SiteSectionProps, 'site' | 'note'>) => {
  const t = useStrings();
  const { offSite, canRemember } = state;
  return (
    <>
      <Switch
        label={t('popup_site')}
        hint={t(hints[offSite])}
        checked={offSite === 'no'}
        onChange={(checked) => (checked ? onUndo('off-site') : onQuiet('off-site'))}
      />
      {offSite === 'session' && canRemember && (
        <p class="popup-remember">
          <button type="button" class="link" onClick={() => onQuiet('off-site', true)}>
            {t('popup_rememberSite')}
          </button>
          <span class="soft">{t('popup_rememberSiteHint')}</span>
        </p>
      )}
    </>
  );
};
