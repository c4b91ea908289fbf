// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createMarks } from '../../../lib/page/marks.ts';

const registry = new Map<string, Set<Range>>();

beforeEach(() => {
  registry.clear();
  document.adoptedStyleSheets = [];
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: registry });
  document.body.innerHTML = '<p>It is natural. It is safe.</p>';
});

const passage = (start: number, end: number): Range => {
  const text = document.querySelector('p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
};
const underlined = () => [...(registry.get('underlined') ?? [])].map(String);

test('the same passages, found again, are left alone', () => {
  const marks = createMarks(document);
  marks.show([passage(0, 14)]);
  const before = registry.get('underlined');
  marks.show([passage(0, 14)]);
  expect(registry.get('underlined')).toBe(before);
  expect(underlined()).toEqual(['It is natural.']);
});

test('other passages take the place of those before', () => {
  const marks = createMarks(document);
  marks.show([passage(0, 14)]);
  marks.show([passage(15, 26)]);
  expect(underlined()).toEqual(['It is safe.']);
  marks.show([passage(0, 14), passage(15, 26)]);
  expect(underlined()).toEqual(['It is natural.', 'It is safe.']);
});

test('what a page has dropped of ours comes back with the next drawing', () => {
  const marks = createMarks(document);
  marks.show([passage(0, 14)]);
  registry.clear();
  document.adoptedStyleSheets = [];
  marks.show([passage(0, 14)]);
  expect(underlined()).toEqual(['It is natural.']);
  expect(document.adoptedStyleSheets.length).toBe(1);
});

test('hidden, nothing of them is left, and they can be shown again', () => {
  const marks = createMarks(document);
  marks.show([passage(0, 14)]);
  marks.show([]);
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
  marks.show([passage(0, 14)]);
  expect(underlined()).toEqual(['It is natural.']);
});
