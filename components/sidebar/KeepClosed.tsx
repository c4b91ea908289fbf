import type { SidebarView } from '../../lib/messages.ts';
import type { Docked } from '../../lib/page/dock.ts';
import { Button } from '../ui/Button.tsx';
import { useStrings } from '../ui/strings.tsx';

interface KeepClosedProps {
  view: SidebarView;
  side: Docked['side'];
  onAnswer: (keep: boolean) => void;
}

/** Offered once, after the second close: stay a small tab until the reader opens it (PE-4). */
export const KeepClosed = ({ view, side, onAnswer }: KeepClosedProps) => {
  const t = useStrings();
  return (
    <section
      class="offer"
      data-side={side}
      style={{ '--launcher-at': `${view.launcherAt}vh` }}
      aria-labelledby="offer"
      onKeyDown={(event) => event.key === 'Escape' && onAnswer(false)}
    >
      <h2 id="offer">{t('launcher_keepClosedTitle')}</h2>
      <p>{t('launcher_keepClosedText')}</p>
      <p class="offer-answers">
        <Button onClick={() => onAnswer(true)}>{t('launcher_keepClosedYes')}</Button>
        <Button look="plain" onClick={() => onAnswer(false)}>
          {t('launcher_keepClosedNo')}
        </Button>
      </p>
    </section>
  );
};
