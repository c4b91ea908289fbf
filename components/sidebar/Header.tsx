import type { Ref } from 'preact';
import { IconButton } from '../ui/Button.tsx';
import { Mark } from '../ui/Icon.tsx';
import { useStrings } from '../ui/strings.tsx';

interface HeaderProps {
  menuOpen: boolean;
  menuButton: Ref<HTMLButtonElement>;
  onMenu: (open: boolean) => void;
  onClose: () => void;
}

/** Our name, so that nobody takes the panel for the page's own voice (ST-13), settings and close. */
export const Header = ({ menuOpen, menuButton, onMenu, onClose }: HeaderProps) => {
  const t = useStrings();
  return (
    <header class="head">
      <Mark />
      <span class="head-name">{t('common_productName')}</span>
      <IconButton
        icon="more"
        label={t('sidebar_settings')}
        buttonRef={menuButton}
        aria-expanded={menuOpen}
        aria-controls={menuOpen ? 'menu' : undefined}
        onClick={() => onMenu(!menuOpen)}
      />
      <IconButton icon="close" label={t('sidebar_close')} onClick={onClose} data-clears />
    </header>
  );
};
