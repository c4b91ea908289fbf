import type { ComponentChildren } from 'preact';
import type { SourceLink, Strength } from '../../lib/content/types.ts';
import type { StringKey } from '../../lib/strings.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { monthName } from './format.ts';
import { useStrings } from './strings.tsx';

const words: Record<Strength, StringKey> = {
  established: 'common_strengthEstablished',
  reported: 'common_strengthReported',
  uncertain: 'common_strengthUncertain',
  disputed: 'common_strengthDisputed',
};

/** A full disc, half a disc, a ring, two parted halves: the strength is told by shape, never by colour. */
const shapes: Record<Strength, string> = {
  established: 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z',
  reported: 'M6 1a5 5 0 0 0 0 10z',
  uncertain: '',
  disputed: 'M4.6 1.2a5 5 0 0 0 0 9.6zM7.4 1.2a5 5 0 0 1 0 9.6z',
};

/** How sure a statement is, as a word and a shape. */
export const StrengthLabel = ({ strength }: { strength: Strength }) => (
  <span class="strength">
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {strength !== 'disputed' && <circle cx="6" cy="6" r="4.6" />}
      <path d={shapes[strength]} />
    </svg>
    {useStrings()(words[strength])}
  </span>
);

interface SourceFrameProps {
  strength?: Strength | undefined;
  /** `YYYY-MM`. */
  checked: string;
  /** It rests on facts that change: the month is said as "as of". */
  dated?: boolean | undefined;
  /** The links. */
  children: ComponentChildren;
}

/** How sure something is, when that was last checked, and what it rests on. */
export const SourceFrame = ({ strength, checked, dated, children }: SourceFrameProps) => {
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
        {children}
      </p>
    </div>
  );
};

interface SourceLineProps extends Omit<SourceFrameProps, 'children'> {
  sources: SourceLink[];
  /** Opens all the evidence for this card. */
  onDetails?: (() => void) | undefined;
}

/** Under each card: its sources, and the way to all the evidence (HL-13). */
export const SourceLine = ({ sources, onDetails, ...frame }: SourceLineProps) => {
  const t = useStrings();
  return (
    <SourceFrame {...frame}>
      {sources.map((source) => (
        <ExternalLink key={source.id} href={source.url} title={source.title}>
          {source.label}
        </ExternalLink>
      ))}
      {onDetails && (
        <button type="button" class="link" onClick={onDetails}>
          {t('common_details')}
        </button>
      )}
    </SourceFrame>
  );
};
