import type { Strength } from '../../lib/content/types.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { monthName } from '../ui/format.ts';
import { StrengthLabel } from '../ui/SourceLine.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { Known } from './lookup.ts';

interface FootProps {
  known: Known;
  /** Ids; those without a page fit for readers are named without a link. */
  sources: string[];
  strength?: Strength;
  /** `YYYY-MM`. */
  checked: string;
  dated?: boolean;
}

/** How sure an entry is, all its sources, and when it was last checked. */
export const Foot = ({ known, sources, strength, checked, dated }: FootProps) => {
  const t = useStrings();
  const month = monthName(checked, t('common_language'));
  return (
    <div class="sources">
      <p>
        {strength && <StrengthLabel strength={strength} />}
        <span>{t(dated ? 'common_asOf' : 'common_checked', month)}</span>
      </p>
      <p>
        <span class="visually-hidden">{t('common_sources')}</span>
        {sources.map((id) => {
          const source = known.source(id);
          if (!source) return null;
          return source.url ? (
            <ExternalLink key={id} href={source.url} title={source.title}>
              {source.label}
            </ExternalLink>
          ) : (
            <a key={id} href={`#source-${id}`} title={source.title}>
              {source.label}
            </a>
          );
        })}
      </p>
    </div>
  );
};
