import { useState } from 'preact/hooks';
import type { Appointment as AppointmentContent } from '../../lib/content/types-pages.ts';
import { Button } from '../ui/Button.tsx';
import { OwnPage } from '../ui/OwnPage.tsx';
import { useStrings } from '../ui/strings.tsx';
import { Answer } from './Answer.tsx';
import { Question } from './Question.tsx';

interface AppointmentProps {
  appointment: AppointmentContent;
  onPrint: () => void;
}

/**
 * A page to fill in and take along. What is written lives in this component's memory alone: it is never stored,
 * never sent, and gone with the page.
 */
export const Appointment = ({ appointment, onPrint }: AppointmentProps) => {
  const t = useStrings();
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState<Record<string, boolean>>({});
  const [cleared, setCleared] = useState(false);
  const { fallback, intro, kept, opener, tell, ask, urgent } = appointment;

  const write = (id: string, text: string) => {
    setCleared(false);
    setAnswers({ ...answers, [id]: text });
  };
  const clear = () => {
    setAnswers({});
    setAsked({});
    setCleared(true);
  };

  return (
    <OwnPage title={t('appointment_title')}>
      <div class="screen-only appointment-intro">
        <p class="page-lead">{intro}</p>
        <p>{kept}</p>
        {fallback && <p>{fallback}</p>}
      </div>
      <p class="appointment-urgent screen-only">{urgent}</p>
      <section class="page-part screen-only" aria-labelledby="begin">
        <h2 id="begin">{t('appointment_begin')}</h2>
        <p>“{opener}”</p>
      </section>
      <section class="page-part" aria-labelledby="tell">
        <h2 id="tell">{t('appointment_tell')}</h2>
        {tell.map((field) => (
          <Answer
            key={field.id}
            field={field}
            text={answers[field.id] ?? ''}
            onWrite={(text) => write(field.id, text)}
          />
        ))}
      </section>
      <section class="page-part" aria-labelledby="ask">
        <h2 id="ask">{t('appointment_ask')}</h2>
        <ul class="questions">
          {ask.map(({ id, text }) => (
            <Question
              key={id}
              id={id}
              text={text}
              asked={asked[id] ?? false}
              onAsk={(on) => setAsked({ ...asked, [id]: on })}
            />
          ))}
        </ul>
        <Answer
          field={{ id: 'own', label: t('appointment_own'), long: true }}
          text={answers.own ?? ''}
          onWrite={(text) => write('own', text)}
        />
      </section>
      <div class="appointment-tools screen-only">
        <Button look="primary" icon="print" onClick={onPrint}>
          {t('appointment_print')}
        </Button>
        <Button onClick={clear}>{t('appointment_clear')}</Button>
        <p role="status">{cleared ? t('appointment_cleared') : ''}</p>
      </div>
    </OwnPage>
  );
};
