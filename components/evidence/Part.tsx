import type { ComponentChildren } from 'preact';

interface PartProps {
  id: string;
  title: string;
  /** How many entries are shown; a part without any is left out. */
  count: number;
  children: ComponentChildren;
}

/** One chapter of the Evidence page. */
export const Part = ({ id, title, count, children }: PartProps) =>
  count > 0 ? (
    <section class="page-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  ) : null;
