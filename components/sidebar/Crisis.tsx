import type { Section } from '../../lib/content/cards.ts';
import type { RegionContent } from '../../lib/content/types-region.ts';
import { Contact, meaningOf, ServiceName } from '../ui/ResourceItem.tsx';

interface CrisisProps {
  section: Section;
  place: RegionContent;
}

/**
 * Stands before everything else where the page speaks of a crisis (EV-9): who listens, and how to
 * reach them, without a click. The cards about it follow as the first disclosure.
 */
export const Crisis = ({ section, place }: CrisisProps) => {
  const line = place.resources.find(
    ({ kind, area, enforcementLinked }) => kind === 'crisis-line' && !area && !enforcementLinked,
  );
  if (!line) return null;
  const meaning = meaningOf(line);
  return (
    <section class="crisis" aria-labelledby="crisis">
      <h2 id="crisis">
        {section.title}: <span>{section.line}</span>
      </h2>
      <p class="soft">
        <ServiceName resource={line} />
        {meaning && `: ${meaning}`}
      </p>
      <Contact resource={line} />
    </section>
  );
};
