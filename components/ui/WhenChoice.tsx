import type { Settings } from '../../lib/settings/schema.ts';
import type { StringKey } from '../../lib/strings.ts';
import { useStrings } from './strings.tsx';

type When = Settings['when'];

const choices: [When, StringKey, StringKey][] = [
  ['auto', 'options_whenAuto', 'options_whenAutoHint'],
  ['launcher', 'options_whenLauncher', 'options_whenLauncherHint'],
  ['click', 'options_whenClick', 'options_whenClickHint'],
];

interface WhenChoiceProps {
  when: When;
  onChange: (when: When) => void;
}

/** When the sidebar opens: three equal choices, on the welcome page and in the settings (ST-14). */
export const WhenChoice = ({ when, onChange }: WhenChoiceProps) => {
  const t = useStrings();
  return (
    <fieldset class="choices">
      <legend>{t('options_whenTitle')}</legend>
      {choices.map(([value, label, hint]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name="when"
            value={value}
            aria-labelledby={`when-${value}`}
            aria-describedby={`when-${value}-hint`}
            checked={when === value}
            onChange={() => onChange(value)}
          />
          <span class="choice-words">
            <span id={`when-${value}`}>{t(label)}</span>
            <small id={`when-${value}-hint`}>{t(hint)}</small>
          </span>
          <Picture when={value} />
        </label>
      ))}
    </fieldset>
  );
};

/** A page with what would show beside it: an open sidebar, a small tab, or the toolbar alone. */
const Picture = ({ when }: { when: When }) => (
  <svg class="choice-picture" width="72" height="48" viewBox="0 0 72 48" aria-hidden="true">
    <rect class="choice-frame" x="1" y="1" width="70" height="46" rx="5" />
    <path class="choice-frame" d="M1 11h70" />
    <path class="choice-text" d="M8 20h26M8 27h30M8 34h22" />
    {when === 'auto' && <path class="choice-shown" d="M46 11h25v31a5 5 0 0 1-5 5H46z" />}
    {when === 'launcher' && (
      <path class="choice-shown" d="M71 22h-5a3 3 0 0 0-3 3v7a3 3 0 0 0 3 3h5z" />
    )}
    <circle class={when === 'click' ? 'choice-shown' : 'choice-dot'} cx="63" cy="6" r="2.6" />
  </svg>
);
