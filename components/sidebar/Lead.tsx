import type { Ref } from 'preact';
import type { Region } from '../../lib/content/types-region.ts';
import { Button } from '../ui/Button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { RegionLine } from './RegionLine.tsx';

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
  return (
    <section class="lead">
      <h2 tabIndex={-1} ref={heading}>
        {headline}
      </h2>
      <p class="lead-message">{message}</p>
      <Button look="primary" onClick={onHelp}>
        {t('sidebar_helpTitle')}
      </Button>
      <RegionLine region={region} onChange={onChange} />
    </section>
  );
};
