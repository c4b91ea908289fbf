// @vitest-environment happy-dom

import evidence from 'virtual:sidelight/evidence';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Evidence } from '../../../components/evidence/Evidence.tsx';
import { StringsProvider } from '../../../components/ui/strings.tsx';
import { english } from '../words.ts';

const onPrint = vi.fn();
// A simulated document is slow with 400 entries: what needs a few of them gets a few.
const wanted = [
  'serious-seizures',
  'no-fda-approved-use',
  'who-2021-surveillance',
  'common-stomach',
  'loperamide-high-dose',
];
const facts = evidence.facts.filter(({ id }) => wanted.includes(id));
const cited = new Set(facts.flatMap(({ sources }) => sources));
const few: typeof evidence = {
  ...evidence,
  facts,
  cards: [],
  claims: [],
  disagreements: [],
  sources: evidence.sources.filter(({ id }) => cited.has(id)),
};
const show = (target: string | null = null, shown = few) =>
  render(
    <StringsProvider value={english}>
      <Evidence evidence={shown} target={target} onPrint={onPrint} />
    </StringsProvider>,
  );
afterEach(cleanup);

const entry = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};
const search = (text: string) =>
  fireEvent.input(screen.getByLabelText(english('evidence_search')), { target: { value: text } });

test('everything has an entry that a link can reach, and every link inside has a place to go', () => {
  show(null, evidence);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const { cards, claims, disagreements } = evidence;
  const rows = [...evidence.facts, ...cards, ...claims, ...disagreements];
  expect(rows.filter(({ id }) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(800);
  expect(links.filter((href) => !/^https:/.test(href) && !ids.includes(href.slice(1)))).toEqual([]);

  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, at) => level - (levels[at - 1] ?? 1) > 1)).toEqual([]);
  expect(document.querySelectorAll('[style], style, script, [onclick]')).toHaveLength(0);
}, 20_000);

test('a statement shows how sure it is, its sources and the month', () => {
  show();
  const row = within(entry('serious-seizures'));
  expect(row.getByText('Experts disagree')).toBeDefined();
  expect(row.getByText('checked Nov 2026')).toBeDefined();
  expect(row.getByRole('link', { name: 'FDA' }).getAttribute('href')).toMatch(
    /^https:\/\/www\.fda\.gov\//,
  );
});

test('what changes says "as of"', () => {
  show();
  expect(within(entry('no-fda-approved-use')).getByText('as of Nov 2026')).toBeDefined();
});

test('links to other sites tell them nothing', () => {
  show();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')];
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    expect(link.rel).toBe('noreferrer noopener');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  }
});

test('a source without a page fit for readers is named, and leads to its entry here', () => {
  show();
  const link = within(entry('who-2021-surveillance')).getByRole('link', { name: 'WHO 2021' });
  expect(link.getAttribute('href')).toBe('#source-who-ecdd-2021');
  expect(within(entry('source-who-ecdd-2021')).queryByRole('link')).toBeNull();
});

test('searching leaves what has all the words, and says how many', () => {
  show();
  search('loperamide RHYTHMS');
  expect(document.getElementById('loperamide-high-dose')).not.toBeNull();
  expect(document.getElementById('common-stomach')).toBeNull();
  expect(document.querySelector('output')?.textContent).toBe('1 entry found');
  search('');
  expect(document.getElementById('common-stomach')).not.toBeNull();
  expect(document.querySelector('output')?.textContent).toBe('');
});

test('a search without a hit says what to try', () => {
  show();
  search('zebra');
  expect(screen.getByText(english('evidence_none'))).toBeDefined();
  expect(document.getElementById('part-facts')).toBeNull();
});

test('the entry that the reader came for is marked, and no search hides it', () => {
  show('common-stomach');
  expect(entry('common-stomach').dataset.target).toBe('true');
  search('zebra');
  expect(entry('common-stomach')).toBeDefined();
  expect(document.querySelectorAll('[data-target="true"]')).toHaveLength(1);
});

test('the print button prints', () => {
  show();
  fireEvent.click(screen.getByText(english('evidence_print')));
  expect(onPrint).toHaveBeenCalledOnce();
});
