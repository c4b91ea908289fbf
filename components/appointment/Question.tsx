interface QuestionProps {
  id: string;
  text: string;
  asked: boolean;
  onAsk: (asked: boolean) => void;
}

/** A question to tick; on paper the box is drawn, ticked or not, so that it can be used with a pen. */
export const Question = ({ id, text, asked, onAsk }: QuestionProps) => (
  <li>
    <label class="question" for={`ask-${id}`}>
      <input
        id={`ask-${id}`}
        type="checkbox"
        autocomplete="off"
        checked={asked}
        onChange={(event) => onAsk(event.currentTarget.checked)}
      />
      <span>{text}</span>
    </label>
  </li>
);
