import type { Quiet, SidebarView } from '../../lib/messages.ts';
import type { StringKey } from '../../lib/strings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { SidebarEvents } from './events.ts';

const waysToBeQuiet: [Quiet, StringKey][] = [
  ['off-site', 'sidebar_menuOffSite'],
  ['snooze-hour', 'sidebar_menuSnoozeHour'],
  ['snooze-restart', 'sidebar_menuSnoozeRestart'],
  ['off-everywhere', 'sidebar_menuOffEverywhere'],
];

interface MenuProps extends Pick<SidebarEvents, 'onQuiet' | 'onRemember' | 'onOpenPage'> {
  view: SidebarView;
}

/** The quick settings. A plain group of controls, not an ARIA menu: it holds a switch, too. */
export const Menu = ({ view, onQuiet, onRemember, onOpenPage }: MenuProps) => {
  const t = useStrings();
  return (
    <section class="menu" id="menu" aria-label={t('sidebar_settings')}>
      <Switch
        label={t('options_marks')}
        checked={view.marks}
        onChange={(marks) => onRemember({ marks })}
      />
      <button
        type="button"
        class="menu-item menu-side"
        onClick={() => onRemember({ side: view.side === 'end' ? 'start' : 'end' })}
      >
        {t('sidebar_menuSide')}
      </button>
      <p class="menu-title" id="menu-quiet">
        {t('sidebar_menuQuiet')}
      </p>
      <ul aria-labelledby="menu-quiet">
        {waysToBeQuiet.map(([how, words]) => (
          <li key={how}>
            <button type="button" class="menu-item" onClick={() => onQuiet(how)}>
              {t(words)}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">{t('sidebar_menuQuietHint')}</p>
      <button type="button" class="menu-item menu-all" onClick={() => onOpenPage('options')}>
        {t('sidebar_menuAll')}
      </button>
    </section>
  );
};
