import { describe, expect, test } from 'vitest';
import { builtFiles, targets } from './built.ts';

/** Ways out of the browser, or ways to run what is not in the package (PR-1, PR-2, ST-8). */
const ways: Record<string, RegExp> = {
  'a fetch': /\bfetch\s*\(/,
  'an XMLHttpRequest': /\bXMLHttpRequest\b/,
  'a WebSocket': /\bWebSocket\b/,
  'an EventSource': /\bEventSource\b/,
  'a beacon': /\bsendBeacon\b/,
  'an image by script': /\bnew Image\b/,
  'a WebRTC connection': /\bRTCPeerConnection\b/,
  'a dynamic import': /\bimport\s*\(/,
  'imported scripts': /\bimportScripts\b/,
  // The polyfill carries a table of the names of all functions that there are; that is no call.
  'an address to visit after removal': /\bsetUninstallURL\b(?!:\{minArgs)/,
  'an eval': /\beval\s*\(/,
  'a function made of text': /\bnew Function\b|\bFunction\s*\(\s*['"`]/,
  'a style that loads': /url\(\s*['"]?(https?:)?\/\//i,
  'a style that imports': /@import\b/,
  'a source outside': /\bsrc\s*=\s*['"]?(https?:)?\/\//i,
  'a hint to the network': /\brel\s*=\s*['"]?(preconnect|dns-prefetch|prefetch|prerender)/i,
};

describe.each(targets)('the package for %s has no way out', (target) => {
  const files = builtFiles(target, /\.(js|html|css)$/);

  test.each(Object.entries(ways))('not %s', (_, way) => {
    const found = files.flatMap(({ name, text }) => {
      const at = text.search(way);
      return at < 0 ? [] : [`${name}: …${text.slice(Math.max(0, at - 40), at + 60)}…`];
    });
    expect(found).toEqual([]);
  });

  test('there are scripts, pages and styles to look at', () => {
    const kinds = new Set(files.map(({ name }) => name.split('.').at(-1)));
    expect([...kinds].sort()).toEqual(['css', 'html', 'js']);
  });

  test('pages load files of the package alone', () => {
    const loaded = files
      .filter(({ name }) => name.endsWith('.html'))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map(
          (found) => `${name}: ${found[1]}`,
        ),
      );
    expect(loaded.length).toBeGreaterThan(0);
    expect(
      loaded.filter((line) => !/: (\/|\.\/|\.\.\/)?[\w-]+(\/[\w.-]+|\.\w+)*$/.test(line)),
    ).toEqual([]);
  });
});
