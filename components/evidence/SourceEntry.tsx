import type { EvidenceSource } from '../../lib/content/types-pages.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';

/** One source in full: who, what, when, and the page where there is one fit for readers. */
export const SourceEntry = ({ source, kind }: { source: EvidenceSource; kind: string }) => {
  const { id, label, publisher, title, url, published } = source;
  return (
    <li class="entry" id={`source-${id}`}>
      <p>
        <b>{label}</b> · {publisher}
      </p>
      <p>{url ? <ExternalLink href={url}>{title}</ExternalLink> : title}</p>
      <p class="entry-kind">{[kind, published].filter(Boolean).join(' · ')}</p>
    </li>
  );
};
