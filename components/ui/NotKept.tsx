import { useStrings } from './strings.tsx';

/** Says that the disk refused a change. The empty place stands first, so that the text is announced. */
export const NotKept = ({ kept }: { kept: boolean }) => {
  const t = useStrings();
  return (
    <p class="notice" role="status">
      {!kept && t('common_notKept')}
    </p>
  );
};
