interface SwitchProps {
  label: string;
  /** A line below the label that says what the switch does. */
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, at once. The label stays the same in both states (IX-11). */
export const Switch = ({ label, hint, checked, onChange }: SwitchProps) => (
  <label class="switch">
    <span class="switch-words">
      <span>{label}</span>
      {hint && <small>{hint}</small>}
    </span>
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox already carries its state.
      role="switch"
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);
