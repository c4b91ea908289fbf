import type { RegionContent } from '../../lib/content/types-region.ts';
import { Icon } from './Icon.tsx';
import { useStrings } from './strings.tsx';

interface EmergencyProps {
  number: RegionContent['emergency'];
  onSteps?: (() => void) | undefined;
}

/**
 * What to do when a life is at risk: always in sight, never behind a click. The button names the one
 * number that it dials; a country's other numbers stand in the list of services.
 */
export const Emergency = ({ number, onSteps }: EmergencyProps) => {
  const t = useStrings();
  return (
    <section class="urgent" aria-label={t('sidebar_emergencyLabel')}>
      <p>
        {t(number ? 'sidebar_emergencyText' : 'sidebar_emergencyTextNoNumber')}{' '}
        {onSteps && (
          <button type="button" class="link" onClick={onSteps}>
            {t('sidebar_emergencySteps')}
          </button>
        )}
      </p>
      {number && (
        <a class="urgent-call" href={`tel:${number.tel}`}>
          <Icon name="phone" size={16} />
          {t('sidebar_emergencyCall', number.tel)}
        </a>
      )}
    </section>
  );
};
