import { Emergency } from '../ui/Emergency.tsx';
import { Mark } from '../ui/Icon.tsx';
import { useStrings } from '../ui/strings.tsx';

/** In place of the popup where the background gave no answer: what matters most needs none. */
export const PopupFailed = () => {
  const t = useStrings();
  return (
    <main class="popup sidelight">
      <header class="popup-head">
        <Mark />
        <h1>{t('common_productName')}</h1>
      </header>
      <p class="popup-part">{t('popup_failed')}</p>
      <Emergency number={undefined} />
    </main>
  );
};
