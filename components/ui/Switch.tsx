import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  /** A line below the label that says what the switch does, or what it has done. */
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/**
 * On or off, at once. The label stays the same in both states (IX-11); the hint may change and
 * therefore describes the switch rather than naming it.
 */
export const Switch = ({ label, hint, checked, onChange }: SwitchProps) => {
  const id = useId();
  return (
    <label class="switch">
      <span class="switch-words">
        <span id={`${id}-label`}>{label}</span>
        {hint && <small id={`${id}-hint`}>{hint}</small>}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox already carries its state.
        role="switch"
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
};
