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
 * The line below the title stands outside of the button, so that headings stay short when read out; the
 * button reaches over the whole row all the same (disclosure.css).
 * What is closed is not in the document, so it can be neither tabbed into nor read out.
 */
export const Disclosure = ({ id, title, hint, open, onToggle, children }: DisclosureProps) => (
  <section class="disclosure" data-section={id}>
    <div class="disclosure-head">
      <h3>
        <button
          type="button"
          id={`head-${id}`}
          aria-describedby={hint ? `hint-${id}` : undefined}
          aria-expanded={open}
          aria-controls={open ? `body-${id}` : undefined}
          onClick={() => onToggle(!open)}
        >
          {title}
        </button>
      </h3>
      {hint && (
        <p class="disclosure-hint" id={`hint-${id}`}>
          {hint}
        </p>
      )}
      <Icon name="chevron" size={18} />
    </div>
    {open && (
      <div class="disclosure-body" id={`body-${id}`}>
        {children}
      </div>
    )}
  </section>
);
