import { settingKeys } from '../../lib/settings/schema.ts';
import type { StringKey } from '../../lib/strings.ts';
import { useStrings } from '../ui/strings.tsx';

interface PointsProps {
  title: StringKey;
  points: StringKey[];
}

const Points = ({ title, points }: PointsProps) => {
  const t = useStrings();
  return (
    <>
      <h3>{t(title)}</h3>
      <ul class="bullets">
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </>
  );
};

/** What it reads, keeps and never does, and how to check that; one screen, plain words (PR-11). */
export const Privacy = () => {
  const t = useStrings();
  return (
    <section class="page-part" id="privacy">
      <h2>{t('options_privacyTitle')}</h2>
      <Points
        title="options_readsTitle"
        points={['options_readsPage', 'options_readsNever', 'options_readsClick']}
      />
      <h3>{t('options_keepsTitle')}</h3>
      <p>{t('options_keepsDisk')}</p>
      <dl class="options-keys">
        {settingKeys.map((key) => (
          <div key={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>{t(`options_key_${key}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('options_memory')}</p>
      <ul class="bullets">
        <li>{t('options_memoryTabs')}</li>
        <li>{t('options_memoryOpens')}</li>
        <li>{t('options_memoryQuiet')}</li>
      </ul>
      <Points
        title="options_neverTitle"
        points={['options_neverSends', 'options_neverHistory', 'options_neverPrivate']}
      />
      <Points title="options_seenTitle" points={['options_seenPage', 'options_seenLinks']} />
      <Points
        title="options_permissionsTitle"
        points={[
          'options_permissionSites',
          'options_permissionScripting',
          'options_permissionActiveTab',
          'options_permissionStorage',
        ]}
      />
      <Points
        title="options_howTitle"
        points={['options_howOffline', 'options_howTools', 'options_howBelow']}
      />
    </section>
  );
};
