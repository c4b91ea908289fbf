import type { Settings } from '../../lib/settings/schema.ts';
import { Button } from '../ui/Button.tsx';
import { OwnPage } from '../ui/OwnPage.tsx';
import { useStrings } from '../ui/strings.tsx';
import { WhenChoice } from '../ui/WhenChoice.tsx';

interface WelcomeProps {
  when: Settings['when'];
  onWhen: (when: Settings['when']) => void;
  onSettings: () => void;
  /** Given where the reader has not let Sidelight read all sites. */
  onAllow?: (() => void) | undefined;
}

/** Shown once after the install: what it does, one thing to try, how to switch off, what it never does (PE-7). */
export const Welcome = ({ when, onWhen, onSettings, onAllow }: WelcomeProps) => {
  const t = useStrings();
  return (
    <OwnPage title={t('welcome_title')}>
      <p class="page-lead">{t('welcome_what')}</p>
      {onAllow && (
        <div class="notice welcome-access">
          <p>{t('welcome_withheld')}</p>
          <Button onClick={onAllow}>{t('welcome_allow')}</Button>
        </div>
      )}
      <WhenChoice when={when} onChange={onWhen} />
      <dl class="welcome-points">
        <dt>{t('welcome_tryTitle')}</dt>
        <dd>{t('welcome_try')}</dd>
        <dt>{t('welcome_offTitle')}</dt>
        <dd>{t('welcome_off')}</dd>
        <dt>{t('welcome_neverTitle')}</dt>
        <dd>{t('welcome_never')}</dd>
      </dl>
      <p>
        <Button onClick={onSettings}>{t('options_title')}</Button>
      </p>
    </OwnPage>
  );
};
