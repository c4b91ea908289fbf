import { useStrings } from '../ui/strings.tsx';

interface SearchProps {
  query: string;
  /** How many entries were found, said aloud; empty while nobody searches. */
  result: string;
  onQuery: (query: string) => void;
}

/** Filters the page while the reader types. Nothing leaves the page. */
export const Search = ({ query, result, onQuery }: SearchProps) => {
  const t = useStrings();
  return (
    <search class="field evidence-search">
      <label for="search">{t('evidence_search')}</label>
      <input
        id="search"
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <output for="search">{result}</output>
    </search>
  );
};
