import type { HelpPath } from '../../lib/content/types-region.ts';
import type { StringKey } from '../../lib/strings.ts';
import { useStrings } from './strings.tsx';

const paths: [HelpPath, StringKey][] = [
  ['me', 'sidebar_helpMe'],
  ['someone', 'sidebar_helpOther'],
];

interface PathChoiceProps {
  path: HelpPath;
  onPath: (path: HelpPath) => void;
}

/** "For me" or "for someone I care about": which services stand first (PE-2). */
export const PathChoice = ({ path, onPath }: PathChoiceProps) => {
  const t = useStrings();
  return (
    <fieldset class="paths">
      <legend class="visually-hidden">{t('sidebar_helpWho')}</legend>
      {paths.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="path" checked={path === value} onChange={() => onPath(value)} />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
};
