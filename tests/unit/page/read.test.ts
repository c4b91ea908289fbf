// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toEnd } from '../../../lib/detect/steps.ts';
import { readPage } from '../../../lib/page/read.ts';
import { placeOf, readBlocks } from '../../../lib/page/read-text.ts';
import { blocksOf, read } from './blocks.ts';

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('is never read:', () => {
  test.each([
    ['scripts', '<script>kratom</script>'],
    ['styles', '<style>.kratom{}</style>'],
    ['templates', '<template>kratom</template>'],
    ['noscript', '<noscript>kratom</noscript>'],
    ['text areas', '<textarea>kratom</textarea>'],
    ['fields', '<input value="kratom">'],
    ['choices', '<select><option>kratom</option></select>'],
    ['editable areas', '<div contenteditable>kratom <b>tea</b></div>'],
    ['editable plain text', '<div contenteditable="plaintext-only">kratom</div>'],
    ['search boxes', '<div role="searchbox">kratom</div>'],
    ['hidden parts', '<div hidden>kratom</div>'],
    ['drawings', '<svg><text>kratom</text></svg>'],
    ['comments', '<!-- kratom -->'],
  ])('%s', (_, html) => {
    expect(blocksOf(`<p>one</p>${html}<p>two</p>`)).toEqual([
      ['body', 'one'],
      ['body', 'two'],
    ]);
  });
});

describe('places:', () => {
  test('headings', () => {
    expect(blocksOf('<h1>A</h1><p>b</p><h2>C</h2>d')).toEqual([
      ['heading', 'A'],
      ['body', 'b'],
      ['heading', 'C'],
      ['body', 'd'],
    ]);
  });
  test.each([
    '<nav>x</nav>',
    '<footer>x</footer>',
    '<aside>x</aside>',
    '<div role="navigation">x</div>',
    '<div class="site-sidebar">x</div>',
    '<div id="footer">x</div>',
    '<div class="col related-posts">x</div>',
    '<ul><li><a href="/">x</a></li></ul>',
    '<h3><a href="/">x</a></h3>',
  ])('beside the text: %s', (html) => {
    expect(blocksOf(html)).toEqual([['aside', 'x']]);
  });
  test('a wrapper with the page’s own heading is not beside the text', () => {
    expect(blocksOf('<div class="sidebar"><h1>A</h1><p>b</p></div>')).toEqual([
      ['heading', 'A'],
      ['body', 'b'],
    ]);
  });
  test('but is beside it where the page has a main part elsewhere', () => {
    const beside = '<div class="side"><h1>A</h1><p>b</p></div>';
    expect(blocksOf(`${beside}<div role="main"><p>c</p></div>`)).toEqual([
      ['aside', 'A'],
      ['aside', 'b'],
      ['body', 'c'],
    ]);
    expect(blocksOf(`<main>${beside}</main>`)).toContainEqual(['body', 'b']);
    expect(blocksOf(`<div class="side"><main><h1>A</h1><p>b</p></main></div>`)).toContainEqual([
      'body',
      'b',
    ]);
  });
  test('a line that is a link for the most part is beside the text', () => {
    expect(blocksOf('<p>See also: <a href="/x">a long title of another page</a></p>')).toEqual([
      ['aside', 'See also: a long title of another page'],
    ]);
  });
  test('a list of sources is beside the text', () => {
    expect(blocksOf('<ol class="references"><li>x</li></ol>')).toEqual([['aside', 'x']]);
  });
  test.each(['References', 'Literatur:', 'Źródła', '参考文献'])(
    'what an article lists under “%s” is beside the text',
    (title) => {
      const list = `<h2>${title}</h2><ol><li>x</li><li>y</li></ol>`;
      expect(blocksOf(`<div>${list}<h3>Comments</h3><p>b</p></div>`)).toEqual([
        ['heading', title],
        ['aside', 'x'],
        ['aside', 'y'],
        ['heading', 'Comments'],
        ['body', 'b'],
      ]);
      expect(blocksOf(`<div>${list}</div><p>b</p>`).at(-1)).toEqual(['body', 'b']);
      expect(blocksOf(list).at(-1)).toEqual(['aside', 'y']);
    },
  );
  test('a heading that only holds such a word lists nothing', () => {
    expect(blocksOf('<h2>Sources of kratom</h2><p>b</p>').at(-1)).toEqual(['body', 'b']);
  });
  test('a paragraph with a link in it is text', () => {
    expect(blocksOf('<p>See <a href="/">this</a> for more.</p>')).toEqual([
      ['body', 'See this for more.'],
    ]);
  });
});

test('a word split by inline markup stays one word', () => {
  expect(blocksOf('<p>k<b>ra</b><span>tom</span></p>')).toEqual([['body', 'kratom']]);
});

test('a question that opens its answer, and a heading that links to itself, are text', () => {
  expect(
    blocksOf(
      '<a href="#faq-2">Does it help?</a><p>No.</p><h2><a href="#law">The law</a></h2><p>b</p><div><a href="#">Menu</a></div>',
    ),
  ).toEqual([
    ['body', 'Does it help?'],
    ['body', 'No.'],
    ['heading', 'The law'],
    ['body', 'b'],
    ['aside', 'Menu'],
  ]);
});

test('links that touch are words apart', () => {
  expect(blocksOf('<nav><a>Kava</a><a>Kratom</a></nav>')).toEqual([['aside', 'Kava Kratom']]);
});

test('splitting text nodes anywhere changes nothing', () => {
  const text = 'I used kratom against opioid withdrawal.';
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), (cuts) => {
      document.body.replaceChildren(document.createElement('p'));
      const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
      for (const [at, start] of edges.entries())
        document.body.firstChild?.appendChild(
          document.createTextNode(text.slice(start, edges[at + 1] ?? text.length)),
        );
      expect(readPage(document).page.blocks).toEqual([{ place: 'body', text }]);
    }),
  );
});

describe('locate', () => {
  test('gives back the words of every range, across nodes', () => {
    const { page, locate } = read(
      '<p>It is <b>not</b> addic<i>tive</i>.</p><p>Next <u>one</u></p>',
    );
    fc.assert(
      fc.property(fc.nat(1), fc.nat(20), fc.nat(20), (block, a, b) => {
        const text = page.blocks[block]?.text ?? '';
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        fc.pre(start < end);
        expect(String(locate(block, start, end))).toBe(text.slice(start, end));
      }),
    );
  });
  test('gives nothing once the text is gone', () => {
    const { locate } = read('<p>gone</p>');
    document.body.replaceChildren();
    expect(locate(0, 0, 4)).toBeNull();
  });
  test('gives nothing for a block that is not', () => {
    expect(read('<p>x</p>').locate(7, 0, 1)).toBeNull();
  });
});

describe('shadow roots:', () => {
  beforeEach(() => {
    // The browser opens closed ones for extensions; here all are open.
    vi.stubGlobal('chrome', {
      dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot },
    });
    document.body.innerHTML = '<x-app><p>between the tags</p></x-app><p>after</p>';
  });
  const grow = (selector: string, html: string, within: ParentNode = document) => {
    const root = within.querySelector(selector)?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = html;
    return root;
  };
  const texts = () => readPage(document).page.blocks.map(({ place, text }) => [place, text]);

  test('what a custom element shows is read, roots within roots included, in order', () => {
    const app = grow('x-app', 'bare<nav><x-menu></x-menu></nav><x-post></x-post><slot></slot>end');
    grow('x-menu', 'shop', app);
    grow('x-post', '<h1>Title</h1><style>p {}</style>', app);
    expect(texts()).toEqual([
      ['body', 'bare'],
      ['aside', 'shop'],
      ['heading', 'Title'],
      ['body', 'end'],
      ['body', 'between the tags'],
      ['body', 'after'],
    ]);
  });
  test('of a page with next to no text, plain elements are asked as well', () => {
    document.body.innerHTML = '<div></div><p>after</p>';
    grow('div', '<p>all there is</p>');
    expect(texts()).toEqual([
      ['body', 'all there is'],
      ['body', 'after'],
    ]);
  });
  test('of other pages they are not, as each question costs', () => {
    document.body.innerHTML = `<div></div><p>${'word '.repeat(60)}</p>`;
    grow('div', '<p>more</p>');
    expect(texts()).toHaveLength(1);
  });
  test('an empty root hides nothing', () => {
    grow('x-app', '');
    expect(texts()).toEqual([
      ['body', 'between the tags'],
      ['body', 'after'],
    ]);
  });
  test('a passage in one is found again', () => {
    grow('x-app', '<p>It is <b>safe</b>.</p>');
    expect(String(readPage(document).locate(0, 3, 10))).toBe('is safe');
  });
});

test('a page that takes away what is being read ends the reading', () => {
  document.body.innerHTML = `<main>${'<p>x</p>'.repeat(400)}</main><p>late</p>`;
  const steps = readBlocks(document.body);
  steps.next();
  document.querySelector('main')?.remove();
  expect(toEnd(steps).length).toBeLessThan(401);
});

test('reading stops for good after a million characters', () => {
  document.body.innerHTML = '<p></p><p>late</p>';
  (document.body.firstChild as Element).textContent = 'x'.repeat(3_000_000);
  const { blocks } = readPage(document).page;
  expect(blocks.map(({ text }) => text.length)).toEqual([1_000_000]);
});

test('title, description, language and place are read', () => {
  document.head.innerHTML = '<title>T</title><meta name="Description" content="D">';
  document.documentElement.lang = 'de-AT';
  const { page } = read('');
  expect([page.title, page.description, page.lang]).toEqual(['T', 'D', 'de-AT']);
});

test.each([
  ['https://shop.test/a%20b?q=1#c', { host: 'shop.test', path: '/a b' }],
  ['about:blank', { host: '', path: 'blank' }],
  ['https://x.test/%E0%A4%A', { host: '', path: '' }],
  ['', { host: '', path: '' }],
])('the place of %j', (address, place) => {
  expect(placeOf(address)).toEqual(place);
});

test.each(['text/xml', 'image/svg+xml'] as const)('a document of type %s has no blocks', (type) => {
  const page = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', type);
  expect(readPage(page).page.blocks).toEqual([]);
});
