import type { concepts, LexiconFile } from '../../data/schema-lexicon.ts';
import { afterText } from '../detect/gate.ts';
import type { Code, CompiledGate, CompiledLexicon, FindPart } from '../detect/lexicon.ts';
import { normalise } from '../detect/normalise.ts';
import { trie } from './trie.ts';

/** Codes by concept, in order of precedence: where two could match, the first one does. */
const codes: Record<(typeof concepts)[number], Code> = {
  neutral: 'x',
  'opioid-withdrawal': 'w',
  kratom: 'k',
  'kratom-in-company': 'h',
  'kratom-weak': 'j',
  methadone: 'm',
  treatment: 't',
  withdrawal: 'd',
  opioid: 'o',
  painkiller: 'g',
  quitting: 'q',
  use: 'u',
  dependence: 'a',
  replacement: 's',
  likeness: 'l',
  resemblance: 'r',
  comparison: 'c',
  type: 'y',
  remedy: 'e',
  mixture: 'b',
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

/** The parts of one code: one for each way a word may begin, each pattern without its `%` or `&`. */
export function partsOf<Name extends string>(
  code: Name,
  lang: string,
  patterns: string[],
): FindPart<Name>[] {
  return (['%', '&', ''] as const).flatMap((begin) => {
    const rest = patterns
      .filter((one) => (/^[%&]/.exec(one)?.[0] ?? '') === begin)
      .map((one) => one.slice(begin.length));
    if (!rest.length) return [];
    return [[code, lang, begin, trie(withoutCovered([...new Set(rest)]))] as FindPart<Name>];
  });
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
      find.push(...partsOf(code, lang, terms.map(pattern)));
    }
  }
  return { find };
}

/** The gate reads text as it stands: endings cut off, and decomposed spellings where a script has them. */
const gateSpellings = (term: string): string[] => {
  const stem = term.replaceAll('*', '').trim();
  return [...new Set([stem, stem.normalize('NFD')])];
};

/** Scripts whose words share one search; a search over letters of one script is several times as fast as over many. */
const scripts = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  /\p{Script=Thai}/u,
  /\p{Script=Arabic}/u,
  /^[\p{Script=Cyrillic}]/u,
];
const scriptOf = (text: string): number => scripts.findIndex((script) => script.test(text));

/**
 * What other scripts and disguises are told by: an invisible character, or one of a script beyond Latin and
 * Greek (emoji left out). Few ranges, because the engine tells single letters apart at a fifth of the speed.
 */
const beyond = '[\\u00ad\\u0400-\\u1fff\\u200b-\\u200f\\u2060\\u3040-\\ud7ff\\uf900-\\uffff]';

const oneSign = /\[.*?\]|./g;

/** An expression in lower case as one that means either case: without the flag, which costs more than all the rest of it. */
const eitherCase = (source: string): string =>
  source.replace(/\[.*?\]|\p{Ll}/gu, (sign) => {
    const letters = sign.replace(/^\[|\]$/g, '');
    return `[${letters.replace(/\p{Ll}/gu, (letter) => letter + letter.toUpperCase())}]`;
  });

/** As long as `afterText` and one sign: where all branches are, the engine searches at twice the speed. */
const padded = (source: string): string =>
  source + '[^]'.repeat(Math.max(0, 1 + afterText.length - (source.match(oneSign) ?? []).length));

/**
 * Compiles the gate: does this page hold what may be a word for kratom? Groups may say what opens it for them; the terms
 * of other kratom groups do without their endings.
 */
export function compileGate(files: readonly LexiconFile[]): CompiledGate {
  const groups = files.flatMap((file) => file.groups);
  const written = [...new Set(groups.flatMap((group) => group.gate ?? []))];
  const isCovered = (stem: string) =>
    written.some((one) => new RegExp(one.replaceAll('~', ''), 'i').test(stem));
  const stems = groups
    .filter((group) => group.concept === 'kratom' && !group.gate)
    .flatMap((group) => group.terms.flatMap(expand).flatMap(gateSpellings))
    .filter((stem) => !isCovered(stem));
  const shortest = stems.filter((stem) => !stems.some((one) => one !== stem && stem.includes(one)));
  const sets = new Map<number, string[]>();
  const add = (script: number, source: string) =>
    sets.set(script, [...(sets.get(script) ?? []), source]);
  for (const one of written) add(one.includes('~') ? scripts.length : scriptOf(one), one);
  for (const script of new Set(shortest.map(scriptOf)))
    add(script, trie(shortest.filter((stem) => scriptOf(stem) === script)));
  const joined = (key: number) => (sets.get(key) ?? []).join('|');
  const prefilters = [
    ...new Set(groups.flatMap((group) => group.prefilter ?? [])),
    ...shortest.filter((stem) => scriptOf(stem) === -1),
  ];
  return {
    prefilter: new RegExp([...prefilters.map(eitherCase), beyond].map(padded).join('|')),
    latin: joined(-1),
    disguised: joined(scripts.length),
    scripts: [...scripts.keys()].map(joined).filter(Boolean).map(eitherCase).join('|'),
  };
}
