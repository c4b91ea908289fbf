import type { concepts, LexiconFile } from '../../data/schema-lexicon.ts';
import type { Code, CompiledLexicon } from '../detect/lexicon.ts';
import { normalise } from '../detect/normalise.ts';
import { trie } from './trie.ts';

/** Codes by concept, in order of precedence: where two could match, the first one does. */
const codes: Record<(typeof concepts)[number], Code> = {
  neutral: 'x',
  'opioid-withdrawal': 'w',
  kratom: 'k',
  'seven-oh': 'h',
  'kratom-weak': 'j',
  treatment: 't',
  withdrawal: 'd',
  opioid: 'o',
  quitting: 'q',
  dependence: 'a',
  replacement: 's',
  comparison: 'c',
};

/** `ab[c|d]e` → `abce`, `abde`. */
export function expand(term: string): string[] {
  const choice = /\[([^\]]*)\]/.exec(term);
  if (!choice) return [term];
  return (choice[1] as string).split('|').flatMap((one) => expand(term.replace(choice[0], one)));
}

/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A term as pattern text: normalised, with `%` for a word's beginning, `@` for its end, `~` for any letters, `&` where no
 * katakana letter may stand before. */
export function pattern(term: string): string {
  const signs = term.split('*').map(normalise);
  if (/^\p{Script=Katakana}/u.test(term)) return `&${signs.join('')}`;
  if (unspaced.test(term)) return signs.join('');
  const begins = term.startsWith('*') ? '' : '%';
  // What follows a stem stays free for the next term: opioid|entzug, kratom|abhängigkeit.
  const ends = term.endsWith('*') ? '' : '@';
  return begins + signs.join('~').replace(/^~|~$/g, '') + ends;
}

/** Drops what a shorter stem of the same set already matches. */
function withoutCovered(patterns: string[]): string[] {
  const stems = new Set(patterns.filter((one) => !one.endsWith('@')));
  return patterns.filter((one) => {
    for (let end = one.length - 1; end > 1; end--) if (stems.has(one.slice(0, end))) return false;
    return true;
  });
}

/** One source for patterns of `pattern`. */
export function source(patterns: string[]): string {
  const after = (begin: string) => {
    const rest = patterns
      .filter((one) => one.startsWith(begin))
      .map((one) => one.slice(begin.length));
    return rest.length ? `${begin}(?:${trie(withoutCovered([...new Set(rest)]))})` : '';
  };
  const free = patterns.filter((one) => !/^[%&]/.test(one));
  return [after('%'), after('&'), trie(withoutCovered([...new Set(free)]))]
    .filter(Boolean)
    .join('|');
}

/** Compiles the checked lexicon files into what the judge carries. */
export function compileLexicon(files: readonly LexiconFile[]): CompiledLexicon {
  const find: CompiledLexicon['find'] = [];
  for (const [concept, code] of Object.entries(codes)) {
    const groups = files.flatMap((file) =>
      file.groups
        .filter((group) => group.concept === concept)
        .map((group) => ({ ...group, lang: group.only ? file.lang : '' })),
    );
    for (const lang of new Set(groups.map((group) => group.lang))) {
      const terms = groups
        .filter((group) => group.lang === lang)
        .flatMap((group) => group.terms)
        .flatMap(expand);
      find.push([code, lang, source(terms.map(pattern))]);
    }
  }
  return { find };
}

/** The gate reads text as it stands: endings cut off, and decomposed spellings where a script has them. */
const gateSpellings = (term: string): string[] => {
  const stem = term.replaceAll('*', '').trim();
  return [...new Set([stem, stem.normalize('NFD')])];
};

/** Compiles the source of one case-insensitive expression over raw text: may this page hold a word for kratom? */
export function compileGate(files: readonly LexiconFile[]): string {
  const groups = files.flatMap((file) => file.groups);
  const written = groups.flatMap((group) => group.gate ?? []);
  const stems = groups
    .filter((group) => group.concept === 'kratom' && !group.gate)
    .flatMap((group) => group.terms.flatMap(expand).flatMap(gateSpellings))
    .filter((stem) => !written.some((one) => new RegExp(one.replaceAll('~', ''), 'i').test(stem)));
  const shortest = stems.filter(
    (stem) => !stems.some((other) => other !== stem && stem.startsWith(other)),
  );
  return [...new Set(written), trie(shortest)].filter(Boolean).join('|');
}
