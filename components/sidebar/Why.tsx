import { isMatch, type Place, type Verdict } from '../../lib/detect/types.ts';
import { counted, type StringKey } from '../../lib/strings.ts';
import { Button } from '../ui/Button.tsx';
import { ruleSentences } from '../ui/rule-sentences.ts';
import { useStrings } from '../ui/strings.tsx';
import type { SidebarEvents } from './events.ts';

const places: Record<Place, StringKey> = {
  title: 'sidebar_placeTitle',
  description: 'sidebar_placeDescription',
  address: 'sidebar_placeAddress',
  heading: 'sidebar_placeHeading',
  body: 'sidebar_placeBody',
  aside: 'sidebar_placeAside',
};

/** More words than this explain nothing more. */
const mostMatches = 8;

interface WhyProps extends Pick<SidebarEvents, 'onQuiet'> {
  verdict: Verdict;
}

/** The matched words and the rule, and a way to say that it does not fit (EV-4). */
export const Why = ({ verdict, onQuiet }: WhyProps) => {
  const t = useStrings();
  return (
    <>
      <p>{t(ruleSentences[verdict.rule])}</p>
      {!isMatch(verdict.topic) && <p>{t('sidebar_whyOpened')}</p>}
      {verdict.matches.length > 0 && (
        <ul class="matches" aria-label={t('sidebar_whyFound')}>
          {verdict.matches.slice(0, mostMatches).map(({ text, place, count }) => (
            <li key={`${place} ${text}`}>
              {counted(t, 'sidebar_whyMatch', count, text, t(places[place]))}
            </li>
          ))}
        </ul>
      )}
      <p class="soft">{t('sidebar_whyDevice')}</p>
      <Button onClick={() => onQuiet('not-relevant')} aria-describedby="not-relevant">
        {t('sidebar_whyNotRelevant')}
      </Button>
      <p class="soft" id="not-relevant">
        {t('sidebar_whyNotRelevantHint')}
      </p>
    </>
  );
};
