import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type Attributes = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'>;

interface ButtonProps extends Attributes {
  /** `primary` once a surface at most (EV-8); `plain` looks like a link; `quiet` has a border. */
  look?: 'primary' | 'quiet' | 'plain';
  icon?: IconName;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export const Button = ({ look = 'quiet', icon, buttonRef, children, ...rest }: ButtonProps) => (
  <button type="button" class={`button button-${look}`} ref={buttonRef ?? null} {...rest}>
    {icon && <Icon name={icon} size={18} />}
    <span>{children}</span>
  </button>
);

interface IconButtonProps extends Attributes {
  icon: IconName;
  /** Said by screen readers and shown as a tooltip. */
  label: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A square button of 44 px with a drawing and a name. */
export const IconButton = ({ icon, label, buttonRef, ...rest }: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    title={label}
    ref={buttonRef ?? null}
    {...rest}
  >
    <Icon name={icon} />
  </button>
);
