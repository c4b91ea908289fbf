import type { StringKey } from '../../lib/strings.ts';
import { Button } from '../ui/Button.tsx';
import { useStrings } from '../ui/strings.tsx';

/** What the browser itself says about Sidelight at this moment. */
export interface Findings {
  /** All of `storage.local`. */
  disk: unknown;
  /** All of `storage.session`. */
  memory: unknown;
  /** Permissions, hosts and content policy of the installed manifest. */
  manifest: unknown;
}

const parts: [keyof Findings, StringKey][] = [
  ['disk', 'options_checkDisk'],
  ['memory', 'options_checkMemory'],
  ['manifest', 'options_checkManifest'],
];

interface CheckUsProps {
  findings: Findings | null;
  onCheck: () => void;
}

/** No promise but the thing itself: what is stored now and what the package may do (PR-14). */
export const CheckUs = ({ findings, onCheck }: CheckUsProps) => {
  const t = useStrings();
  return (
    <section class="page-part" id="check">
      <h2>{t('options_checkTitle')}</h2>
      <p>{t('options_checkText')}</p>
      <p>
        <Button onClick={onCheck}>{t(findings ? 'options_checkAgain' : 'options_check')}</Button>
      </p>
      {findings &&
        parts.map(([part, title]) => (
          <div key={part}>
            <h3>{t(title)}</h3>
            <pre>{JSON.stringify(findings[part], null, 2)}</pre>
          </div>
        ))}
    </section>
  );
};
