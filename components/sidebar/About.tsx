import type { ExtensionPage } from '../../lib/messages.ts';
import type { StringKey } from '../../lib/strings.ts';
import { Button } from '../ui/Button.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { SidebarEvents } from './events.ts';

const pages: [ExtensionPage, StringKey][] = [
  ['evidence', 'sidebar_aboutEvidence'],
  ['appointment', 'sidebar_aboutAppointment'],
];

/** Who made this, that it is no doctor, what it does with what it reads, and all the sources (HL-13). */
export const About = ({ onOpenPage }: Pick<SidebarEvents, 'onOpenPage'>) => {
  const t = useStrings();
  return (
    <>
      <p>{t('sidebar_aboutMadeBy')}</p>
      <p>{t('sidebar_aboutNotDoctor')}</p>
      <p>{t('sidebar_aboutPrivacy')}</p>
      <ul class="about-pages">
        {pages.map(([page, words]) => (
          <li key={words}>
            <Button icon="print" onClick={() => onOpenPage(page)}>
              {t(words)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
