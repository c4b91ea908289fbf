import type { Topic } from '../../lib/detect/types.ts';
import type { PopupState } from '../../lib/messages.ts';
import type { StringKey } from '../../lib/strings.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { PopupEvents } from './events.ts';

const about: Record<Topic, StringKey> = {
  none: 'popup_pageNone',
  mention: 'popup_pageMention',
  kratom: 'popup_pageKratom',
  'kratom-and-withdrawal': 'popup_pageBoth',
};

interface SiteSectionProps extends PopupEvents {
  state: PopupState;
  site: string | null;
  couldOpen: boolean;
}

/** This page and this site: what was found, the sidebar, and the switch for the site. */
export const SiteSection = ({ state, site, couldOpen, ...events }: SiteSectionProps) => {
  const t = useStrings();
  const { access, open, topic } = state;
  const found = access === 'withheld' ? 'popup_withheld' : about[topic ?? 'none'];
  return (
    <section class="popup-part">
      <h2 class="popup-site">{site ?? t('popup_thisPage')}</h2>
      <div class="popup-page-line">
        <p>{t(access === 'restricted' ? 'popup_restricted' : found)}</p>
        {access !== 'restricted' && (
          <Button onClick={open ? events.onClose : events.onOpen}>
            {t(open ? 'popup_closeSidebar' : 'popup_openSidebar')}
          </Button>
        )}
      </div>
      <p class="notice" role="status">
        {!couldOpen && t('popup_couldNotOpen')}
      </p>
      {access !== 'restricted' && !state.offEverywhere && site && (
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
const SiteSwitch = ({ state, onQuiet, onUndo }: Omit<SiteSectionProps, 'site' | 'couldOpen'>) => {
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
