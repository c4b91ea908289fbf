import { useMemo, useState } from 'preact/hooks';
import { searchFor } from '../../lib/content/search.ts';
import type { Evidence as EvidenceContent } from '../../lib/content/types-pages.ts';
import { counted } from '../../lib/strings.ts';
import { Button } from '../ui/Button.tsx';
import { OwnPage } from '../ui/OwnPage.tsx';
import { useStrings } from '../ui/strings.tsx';
import { CardEntry } from './CardEntry.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { DisagreementEntry } from './DisagreementEntry.tsx';
import { FactEntry } from './FactEntry.tsx';
import { Legend } from './Legend.tsx';
import { lookUp } from './lookup.ts';
import { Part } from './Part.tsx';
import { Search } from './Search.tsx';
import { SourceEntry } from './SourceEntry.tsx';

interface EvidenceProps {
  evidence: EvidenceContent;
  /** Id of the entry that the reader came for; the search never hides it. */
  target: string | null;
  onPrint: () => void;
}

/** Everything that Sidelight says, and what it rests on: searchable, linkable by id, printable. */
export const Evidence = ({ evidence, target, onPrint }: EvidenceProps) => {
  const t = useStrings();
  const [query, setQuery] = useState('');
  const known = useMemo(() => lookUp(evidence), [evidence]);
  const { copy, fellBack, fallback } = evidence;

  const has = searchFor(query);
  const labels = (ids: string[]) => ids.map((id) => known.source(id)?.label).join(' ');
  const keep = <T extends { id: string }>(rows: T[], words: (row: T) => (string | undefined)[]) =>
    rows.filter((row) => row.id === target || `source-${row.id}` === target || has(...words(row)));

  const cards = keep(evidence.cards, ({ title, passages, action }) => [
    title,
    ...passages.map(({ text }) => text),
    action?.text,
  ]);
  const claims = keep(evidence.claims, ({ claim, response, sources }) => [
    claim,
    response,
    labels(sources),
  ]);
  const facts = keep(evidence.facts, ({ statement, topic, sources }) => [
    statement,
    copy.topics[topic],
    labels(sources),
  ]);
  const disagreements = keep(evidence.disagreements, ({ title, text }) => [title, text]);
  const sources = keep(evidence.sources, ({ label, publisher, title }) => [
    label,
    publisher,
    title,
  ]);
  const found = cards.length + claims.length + facts.length + disagreements.length + sources.length;
  const topics = [...new Set(facts.map(({ topic }) => topic))];

  return (
    <OwnPage title={t('evidence_title')}>
      {copy.intro.map((line) => (
        <p class="page-lead" key={line}>
          {line}
        </p>
      ))}
      {fellBack && <p>{fallback}</p>}
      <Search
        query={query}
        result={query.trim() ? counted(t, 'evidence_found', found) : ''}
        onQuery={setQuery}
      />
      {found === 0 && <p>{t('evidence_none')}</p>}
      <div class="evidence-tools">
        <Button icon="print" onClick={onPrint}>
          {t('evidence_print')}
        </Button>
      </div>
      <Legend copy={copy} />
      <Part id="part-facts" title={t('evidence_facts')} count={facts.length}>
        {topics.map((topic) => (
          <section key={topic} aria-labelledby={`topic-${topic}`}>
            <h3 id={`topic-${topic}`}>{copy.topics[topic] ?? topic}</h3>
            <ul class="entries">
              {facts
                .filter((fact) => fact.topic === topic)
                .map((fact) => (
                  <FactEntry key={fact.id} fact={fact} known={known} target={target} />
                ))}
            </ul>
          </section>
        ))}
      </Part>
      <Part
        id="part-disagreements"
        title={t('evidence_disagreements')}
        count={disagreements.length}
      >
        <ul class="entries">
          {disagreements.map((row) => (
            <DisagreementEntry key={row.id} row={row} known={known} target={target} />
          ))}
        </ul>
      </Part>
      <Part id="part-claims" title={t('evidence_claims')} count={claims.length}>
        <ul class="entries">
          {claims.map((claim) => (
            <ClaimEntry key={claim.id} claim={claim} known={known} target={target} />
          ))}
        </ul>
      </Part>
      <Part id="part-cards" title={t('evidence_cards')} count={cards.length}>
        <ul class="entries">
          {cards.map((card) => (
            <CardEntry key={card.id} card={card} known={known} target={target} />
          ))}
        </ul>
      </Part>
      <Part id="part-sources" title={t('evidence_sources')} count={sources.length}>
        <ul class="entries">
          {sources.map((source) => (
            <SourceEntry key={source.id} source={source} kind={copy.kinds[source.kind]} />
          ))}
        </ul>
      </Part>
    </OwnPage>
  );
};
