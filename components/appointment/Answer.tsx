import type { Appointment } from '../../lib/content/types-pages.ts';

interface AnswerProps {
  field: Appointment['tell'][number];
  text: string;
  onWrite: (text: string) => void;
}

/**
 * One field, and beside it the same text for paper, where a field would cut it off.
 * `autocomplete="off"` stands on the field itself: Firefox writes fields to its session file on disk every few
 * seconds, and only this keeps them out (measured in Firefox 153; on the form it is ignored). Spell checking is
 * off because some browsers do it on a server.
 */
export const Answer = ({ field: { id, label, hint, long }, text, onWrite }: AnswerProps) => (
  <div class="answer" data-empty={text.trim() === ''}>
    <label for={`answer-${id}`}>{label}</label>
    {hint && <small id={`hint-${id}`}>{hint}</small>}
    <textarea
      id={`answer-${id}`}
      aria-describedby={hint ? `hint-${id}` : undefined}
      rows={long ? 3 : 1}
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={(event) => onWrite(event.currentTarget.value)}
    />
    <p class="paper-only" aria-hidden="true">
      {text}
    </p>
  </div>
);
