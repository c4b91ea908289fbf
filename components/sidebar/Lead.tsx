import type { Ref } from 'preact';
import type { Region } from '../../lib/content/types.ts';
import { Button } from '../ui/Button.tsx';
import { regionName } from '../ui/region-name.ts';
import { useStrings } from '../ui/strings.tsx';

interface LeadProps {
  headline: string;
  message: string;
  region: Region;
  heading: Ref<HTMLHeadingElement>;
  onHelp: () => void;
  onChange: () => void;
}

/** One headline, one message, one thing to do (HL-4, EV-8). */
export const Lead = ({ headline, message, region, heading, onHelp, onChange }: LeadProps) => {
  const t = useStrings();
  const name = regionName(region, t);
  return (
    <section class="lead">
      <h2 tabIndex={-1} ref={heading}>
        {headline}
      </h2>
      <p class="lead-message">{message}</p>
      <Button look="primary" onClick={onHelp}>
        {t('sidebar_primary')}
      </Button>
      <p class="lead-region">
        {name ? t('sidebar_regionShown', name) : t('sidebar_regionUnknown')}
        <button
          type="button"
          class="link"
          aria-label={t('sidebar_regionChangeLabel')}
          onClick={onChange}
        >
          {t('sidebar_regionChange')}
        </button>
      </p>
    </section>
  );
};
