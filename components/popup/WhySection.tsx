import { useState } from 'preact/hooks';
import { isMatch } from '../../lib/detect/types.ts';
import type { PopupState } from '../../lib/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ruleSentences } from '../ui/rule-sentences.ts';
import { useStrings } from '../ui/strings.tsx';
import type { PopupEvents } from './events.ts';
import { pageSentence } from './page-sentence.ts';

interface WhySectionProps extends Pick<PopupEvents, 'onQuiet' | 'onUndo'> {
  state: PopupState;
}

/** Why Sidelight speaks or keeps quiet on this page (EV-4), and "not relevant" with its way back. */
export const WhySection = ({ state, onQuiet, onUndo }: WhySectionProps) => {
  const t = useStrings();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure id="why" title={t('sidebar_whyTitle')} open={open} onToggle={setOpen}>
      <p>{t(state.rule ? ruleSentences[state.rule] : pageSentence(state))}</p>
      <p class="soft">{t(modes[state.when])}</p>
      <p class="soft">{t('sidebar_whyDevice')}</p>
      {isMatch(state.topic) && (
        <p class="popup-buttons">
          {state.notRelevant && <span>{t('popup_notRelevant')}</span>}
          <Button
            onClick={() => (state.notRelevant ? onUndo('not-relevant') : onQuiet('not-relevant'))}
          >
            {t(state.notRelevant ? 'popup_showAgain' : 'sidebar_whyNotRelevant')}
          </Button>
        </p>
      )}
    </Disclosure>
  );
};

const modes = {
  auto: 'popup_whenAuto',
  launcher: 'popup_whenLauncher',
  click: 'popup_whenClick',
} as const;
