import { expect, test } from 'vitest';
import { accessTo, isUnder, pagePrint, siteOf } from '../../../lib/settings/site.ts';

test.each([
  ['https://www.forum.example/t/1?a=b', 'forum.example'],
  ['http://m.forum.example:8080/', 'forum.example'],
  ['https://old.forum.example/', 'old.forum.example'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ['http://127.0.0.1:3000/x', '127.0.0.1'],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test.each([
  [undefined],
  [''],
  ['chrome://settings'],
  ['about:blank'],
  ['file:///etc/hosts'],
  ['not an address'],
])('%s is no site', (address) => {
  expect(siteOf(address)).toBeNull();
});

test('a site is under itself and its parents, not under a namesake', () => {
  expect(isUnder('fda.gov', ['fda.gov'])).toBe(true);
  expect(isUnder('accessdata.fda.gov', ['fda.gov'])).toBe(true);
  expect(isUnder('notfda.gov', ['fda.gov'])).toBe(false);
});

test('a page keeps its print over fragments and changes it with path and query', async () => {
  const print = await pagePrint('https://a.example/t?x=1#one');
  expect(await pagePrint('https://a.example/t?x=1#two')).toBe(print);
  expect(await pagePrint('https://a.example/t?x=2')).not.toBe(print);
  expect(print).toMatch(/^[0-9a-f]{16}$/);
});

test('access is asked by scheme and full host, without a port', () => {
  expect(accessTo('https://www.forum.example:8443/t/1?q#a')).toBe('https://www.forum.example/*');
  expect(accessTo('http://m.forum.example/')).toBe('http://m.forum.example/*');
});
