// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { compileNotice } from '../../../lib/build/compile-notice.ts';
import { readNotice } from '../../../lib/build/lexicon-files.ts';
import { toEnd } from '../../../lib/detect/steps.ts';
import { notingPage } from '../../../lib/page/note.ts';
import { lexicon } from '../detect/lexicon.ts';

const { notice, claims } = readNotice();
const words = compileNotice(notice, claims);

test('a page’s note has its verdict, its substances and its claims with where they stand', () => {
  document.title = 'Kratom';
  document.body.innerHTML =
    '<p>It is <b>not</b>\n    addictive. Mixed with beer it eased my heroin withdrawal.</p>';
  const { noted, ranges } = toEnd(notingPage(document, lexicon, words));
  expect(noted.verdict.topic).toBe('kratom-and-withdrawal');
  expect(noted.notice.substances).toContain('alcohol');
  expect(noted.claims[0]).toEqual({ id: 'not-addictive', quote: 'It is not addictive.' });
  expect(String(ranges.get('not-addictive')).replace(/\s+/g, ' ')).toBe('It is not addictive.');
});

test('of a claim that stands twice, the first place is found', () => {
  document.body.innerHTML = '<p>Kratom is not addictive.</p><p>It is not addictive!</p>';
  const { noted, ranges } = toEnd(notingPage(document, lexicon, words));
  expect(noted.claims.length).toBe(2);
  expect(String(ranges.get('not-addictive'))).toBe('Kratom is not addictive.');
});

test('of a sentence with crisis words nothing is quoted or marked', () => {
  document.body.innerHTML =
    '<p>Kratom is <i>not</i> addictive, and without it I would want to die.</p>';
  const { noted, ranges } = toEnd(notingPage(document, lexicon, words));
  expect([noted.notice.crisis, noted.claims, ranges.size]).toEqual([true, [], 0]);
});

test('a quote gives no amounts', () => {
  document.body.innerHTML = `<p>Beginners should start with 2-3 grams.</p>
    <p>Kratom with Xanax is fine, I take 2MG of it.</p><p>My dose: start at 1,5 to 3 g.</p><p>7-OH is just natural kratom.</p>`;
  const { noted, ranges } = toEnd(notingPage(document, lexicon, words));
  expect(noted.claims.map(({ quote }) => quote)).toEqual([
    'Beginners should start with ….',
    'Kratom with Xanax is fine, I take … of it.',
    'My dose: start at ….',
    '7-OH is just natural kratom.',
  ]);
  expect(String(ranges.get('start-low-grams'))).toBe('Beginners should start with 2-3 grams.');
});

test('each piece of a page is searched for its topic once', () => {
  document.title = 'Kratom';
  document.body.innerHTML = '<p>Kratom is not addictive.</p><p>One more.</p>';
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  toEnd(notingPage(document, lexicon, words));
  const searches = exec.mock.calls.filter(([text]) => text === 'one more.');
  expect(
    new Set(exec.mock.contexts.filter((_, at) => exec.mock.calls[at]?.[0] === 'one more.')).size,
  ).toBe(searches.length);
});
