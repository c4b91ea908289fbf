import type { ComponentChildren } from 'preact';
import { Mark } from './Icon.tsx';
import { useStrings } from './strings.tsx';

interface OwnPageProps {
  title: string;
  children: ComponentChildren;
}

/** The frame of a page of our own: our name, the title, one column. */
export const OwnPage = ({ title, children }: OwnPageProps) => {
  const t = useStrings();
  return (
    <main>
      <p class="page-head">
        <Mark size={26} />
        {t('common_productName')}
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  );
};
