import type { ComponentChildren } from 'preact';

interface ExternalLinkProps {
  href: string;
  title?: string | undefined;
  class?: string;
  children: ComponentChildren;
}

/** A link that opens in a new tab and tells the other site nothing about this one (PR-8). */
export const ExternalLink = ({ href, title, children, ...rest }: ExternalLinkProps) => (
  <a
    href={href}
    title={title}
    target="_blank"
    rel="noreferrer noopener"
    referrerpolicy="no-referrer"
    {...rest}
  >
    {children}
  </a>
);
