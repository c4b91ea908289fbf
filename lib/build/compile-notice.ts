import type { ClaimWordsFile, NoticeFile } from '../../data/schema-lexicon.ts';
import type { FindPart } from '../detect/lexicon.ts';
import type { ClaimLexicon, NoticeLexicon } from '../detect/notice-lexicon.ts';
import { expand, partsOf, pattern } from './compile-lexicon.ts';

const parts = (groups: NoticeFile['substances']): FindPart<never>[] =>
  groups.flatMap(({ id, terms }) => partsOf(id as never, '', terms.flatMap(expand).map(pattern)));

const number = '\\d+(?:[.,]\\d+)?(?: ?(?:-|–|to) ?\\d+(?:[.,]\\d+)?)? ?';

/** A wording as pattern text, with `_` for what stands between two words. */
export function wordingPattern(wording: string): string {
  return wording
    .replaceAll(/ ?… ?/g, '[^.!?]{0,60}?')
    .replaceAll(/\[(?!\^)([^\]]*)\]([?*+]?)/g, (_, choice: string, times: string) => {
      const options = choice.split('|').map((one) => (one.trim() ? one : one && ' '));
      const some = times ? options.filter(Boolean) : options;
      return `(?:${some.join('|')})${times.replace('*', '{0,6}').replace('+', '{1,6}')}`;
    })
    .replaceAll(/ +/g, '_')
    .replaceAll('{n}', number)
    .replaceAll('{7oh}', '7[ -]?(?:oh|hydroxy\\w*)');
}

const anyOf = (words: string[]): string =>
  words.map((word) => word.replaceAll(' ', '_').replace('*', '\\w*')).join('|');

const anyWording = (wordings: string[]): string => wordings.map(wordingPattern).join('|');

function compileClaims(file: ClaimWordsFile): ClaimLexicon {
  return {
    negators: anyOf(file.negators),
    rebuttals: anyOf(file.rebuttals),
    reports: anyOf(file.reports),
    losses: anyWording(file.losses),
    amounts: anyWording(file.amounts),
    claims: file.claims.map(({ id, denies, effect, wordings }) => [
      id,
      denies ? 'denies' : effect ? 'effect' : '',
      anyWording(wordings),
    ]),
  };
}

/** Compiles the checked files into what the sidebar script carries to notice and to find claims. */
export const compileNotice = (notice: NoticeFile, claims: ClaimWordsFile): NoticeLexicon => ({
  substances: parts(notice.substances),
  products: parts(notice.products),
  signals: parts(notice.signals),
  claims: compileClaims(claims),
});
