import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  id: string;
  title: string;
  /** One line below the title that says what is inside. */
  hint?: string | undefined;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
}

/**
 * A heading that opens and closes what stands below it. A real button inside the heading rather than
 * `<summary>`: several screen readers drop a heading inside `summary`, and readers move by headings.
 * What is closed is not in the document, so it can be neither tabbed into nor read out.
 */
export const Disclosure = ({ id, title, hint, open, onToggle, children }: DisclosureProps) => (
  <section class="disclosure" data-section={id}>
    <h3>
      <button
        type="button"
        class="disclosure-head"
        id={`head-${id}`}
        aria-labelledby={`title-${id}`}
        aria-describedby={hint ? `hint-${id}` : undefined}
        aria-expanded={open}
        aria-controls={open ? `body-${id}` : undefined}
        onClick={() => onToggle(!open)}
      >
        <span class="disclosure-title" id={`title-${id}`}>
          {title}
        </span>
        {hint && (
          <span class="disclosure-hint" id={`hint-${id}`}>
            {hint}
          </span>
        )}
        <Icon name="chevron" size={18} />
      </button>
    </h3>
    {open && (
      <div class="disclosure-body" id={`body-${id}`}>
        {children}
      </div>
    )}
  </section>
);
