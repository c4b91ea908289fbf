import type { Strength } from '../../lib/content/types.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { SourceFrame } from '../ui/SourceLine.tsx';
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
export const Foot = ({ known, sources, ...frame }: FootProps) => (
  <SourceFrame {...frame}>
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
  </SourceFrame>
);
