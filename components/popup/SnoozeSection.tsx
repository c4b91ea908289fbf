import type { PopupState } from '../../lib/messages.ts';
import type { Strings } from '../../lib/strings.ts';
import { Button } from '../ui/Button.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { PopupEvents } from './events.ts';

type SnoozeSectionProps = Pick<PopupEvents, 'onQuiet' | 'onUndo'> & Pick<PopupState, 'snooze'>;

/** A pause on all sites, for an hour or until the browser restarts, with its way back. */
export const SnoozeSection = ({ snooze, onQuiet, onUndo }: SnoozeSectionProps) => {
  const t = useStrings();
  return (
    <section class="popup-part popup-row">
      <h2>{t('popup_snooze')}</h2>
      {snooze === null ? (
        <p class="popup-buttons">
          <Button onClick={() => onQuiet('snooze-hour')}>{t('popup_snoozeHour')}</Button>
          <Button onClick={() => onQuiet('snooze-restart')}>{t('popup_snoozeRestart')}</Button>
        </p>
      ) : (
        <p class="popup-buttons">
          <span>{until(snooze, t)}</span>
          <Button onClick={() => onUndo('snooze')}>{t('popup_wake')}</Button>
        </p>
      )}
    </section>
  );
};

const until = (snooze: number | 'restart', t: Strings): string =>
  snooze === 'restart'
    ? t('popup_snoozedRestart')
    : t(
        'popup_snoozedUntil',
        new Intl.DateTimeFormat(t('common_language'), { timeStyle: 'short' }).format(snooze),
      );
