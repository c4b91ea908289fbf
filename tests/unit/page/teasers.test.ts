// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('a teaser of another page', () => {
  const page = (rest: string) => blocksOf(`<h1>A</h1>${rest}<p>end</p>`).slice(1, -1);
  const body = ['body', 'b'];
  beforeEach(() => history.replaceState(null, '', '/thread'));
  afterEach(() => history.replaceState(null, '', '/'));
  test('is beside the text, what follows it is not', () => {
    const card = '<div><h3><a href="/x">T</a></h3><p>b</p></div>';
    expect(blocksOf(`<h1>A</h1>${card}<p>c</p>`).slice(1)).toEqual([
      ['aside', 'T'],
      ['aside', 'b'],
      ['body', 'c'],
    ]);
  });
  test('is all of a list’s item', () => {
    const item = '<ul><li><div><h3><a href="/x">T</a></h3></div><p>b</p></li></ul>';
    expect(page(item).at(-1)).toEqual(['aside', 'b']);
  });
  test.each([
    ['its own line', '<div><h3>Opioid help</h3><p>b</p><a href="/opioids">More</a></div>'],
    ['a paragraph', '<li><h3>Heroin</h3><p>b</p><p><a href="/rehab/heroin">More</a></p></li>'],
  ])('may have its link in %s at its end', (_, html) => {
    expect(page(html)).toContainEqual(['aside', 'b']);
  });
  test.each([
    ['leads to another matter', '<h3>Opioid help</h3><p>b</p><a href="/call">Call</a>'],
    [
      'stands in the text',
      '<h3>Opioid help</h3><p>See our <a href="/opioids">page</a></p><p>b</p>',
    ],
    ['is followed by text', '<h3>Opioid help</h3><a href="/opioids">More</a><p>b</p>'],
    ['leads to a post', '<h3>Opioid help</h3><p>b</p><a href="/opioids#p2">More</a>'],
    ['leads to what the page is about', '<h3>Abcdef</h3><p>b</p><a href="/abcdef">More</a>'],
  ])('is none where such a link %s', (_, html) => {
    const blocks = blocksOf(`<h1>Abcdef</h1><div>${html}</div><p>end</p>`);
    expect(blocks).toContainEqual(['body', 'b']);
  });
  test('may follow a heading that is none', () => {
    const rest = '<div><h2>From the blog</h2><h3><a href="/x">T</a></h3><p>b</p></div>';
    expect(page(rest)).toContainEqual(['aside', 'b']);
  });
  test('keeps what stands before an empty heading', () => {
    expect(page('<p>b</p><div><h3></h3><a href="/x">T</a></div>')).toContainEqual(body);
  });
  test.each([
    ['a post of a thread', '<div><h3><a href="/posts/12#p12">Re: T</a></h3><p>b</p></div>'],
    ['another view of this page', '<div><h3><a href="?p=12">Re: T</a></h3><p>b</p></div>'],
    ['the start of a site', '<div><h3><a href="https://x.test/">T</a></h3><p>b</p></div>'],
    ['a heading with a link in it', '<div><h3>All about <a href="/x">T</a></h3><p>b</p></div>'],
    ['a title within a link', '<a href="/x"><h3>T</h3></a><p>b</p>'],
  ])('is not %s', (_, html) => {
    expect(page(html).at(-1)).toEqual(body);
  });
  test('may hold a drawing that is a link, and nothing breaks', () => {
    const title = '<svg><a href="/x"></a></svg><a href="/x">T</a>';
    expect(page(`<div><h3>${title}</h3><p>b</p></div>`)).toContainEqual(['aside', 'T']);
  });
  test('is not a whole post', () => {
    const post = `<div><h3><a href="/x">T</a></h3><p>b</p><p>${'c '.repeat(300)}</p></div>`;
    expect(page(post)).toContainEqual(body);
  });
  test('is not what stands around the page’s own title', () => {
    const post = '<article><h1>A</h1><h2><a href="/x">T</a></h2><p>b</p></article>';
    expect(blocksOf(post)).toContainEqual(body);
  });
  test('is none on a page without a title of its own', () => {
    expect(blocksOf('<div><h3><a href="/x">T</a></h3><p>b</p></div>')).toContainEqual(body);
  });
});
