// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { judge } from '../../../lib/page/judge.ts';
import { lexicon } from '../detect/lexicon.ts';

const run = <Result>(steps: Iterator<void, Result>) => {
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  return { result: step.value, pauses };
};
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the judge', () => {
  test('tells the topic of a document', () => {
    const page = parse('<title>Kratom</title><p>It eased my heroin withdrawal.');
    expect(run(judge(page, lexicon)).result).toEqual({
      topic: 'kratom-and-withdrawal',
      rule: 'subject-and-withdrawal',
    });
  });
  test('does not hear of kratom from a field', () => {
    const page = parse('<title>Notes</title><textarea>kratom for withdrawal</textarea>');
    expect(run(judge(page, lexicon)).result.topic).toBe('none');
  });
  test('may be paused often in a long document', () => {
    const page = parse(`<title>x</title>${'<p>kratom</p>'.repeat(3000)}`);
    expect(run(judge(page, lexicon)).pauses).toBeGreaterThan(3000);
  });
  test('may be paused within one long text', () => {
    const page = parse(`<title>x</title><pre>${'kratom tea '.repeat(10_000)}</pre>`);
    expect(run(judge(page, lexicon)).pauses).toBeGreaterThan(4);
  });
  test.each([
    [
      'no body',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>kratom</title></svg>',
      'image/svg+xml',
    ],
    ['XML', '<a>kratom</a>', 'text/xml'],
    ['frames', '<frameset><frame></frameset>', 'text/html'],
    ['nothing', '', 'text/html'],
  ] as const)('takes %s for what it is', (_, text, type) => {
    const page = new DOMParser().parseFromString(text, type);
    expect(() => run(judge(page, lexicon))).not.toThrow();
  });
});
