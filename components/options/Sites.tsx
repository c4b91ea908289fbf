import { Button, IconButton } from '../ui/Button.tsx';
import { useStrings } from '../ui/strings.tsx';

interface SitesProps {
  sites: string[];
  onChange: (sites: string[]) => void;
}

/** The sites that the reader asked to remember as off: each in sight, each to be taken out (PR-6). */
export const Sites = ({ sites, onChange }: SitesProps) => {
  const t = useStrings();
  return (
    <section class="page-part" id="sites">
      <h2>{t('options_sitesTitle')}</h2>
      <p>{t(sites.length > 0 ? 'options_sitesText' : 'options_sitesNone')}</p>
      {sites.length > 0 && (
        <>
          <ul class="options-sites">
            {sites.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <IconButton
                  icon="close"
                  label={t('options_sitesRemove', site)}
                  onClick={() => onChange(sites.filter((other) => other !== site))}
                />
              </li>
            ))}
          </ul>
          <p>
            <Button onClick={() => onChange([])}>{t('options_sitesClear')}</Button>
          </p>
        </>
      )}
    </section>
  );
};
