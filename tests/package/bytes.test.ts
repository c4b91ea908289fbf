import { describe, expect, test } from 'vitest';
import { overBudget } from './budgets.ts';
import { builtFiles, targets } from './built.ts';

describe.each(targets)('the package for %s', (target) => {
  test('keeps its budgets', async () => {
    expect(await overBudget(target)).toEqual([]);
  });

  test('is valid UTF-8 without a byte order mark, as both browsers demand of scripts', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const broken = builtFiles(target, /\.(js|html|css|json)$/).filter(({ bytes }) => {
      try {
        return strict.decode(bytes).startsWith('\uFEFF');
      } catch {
        return true;
      }
    });
    expect(broken.map(({ name }) => name)).toEqual([]);
  });

  test('holds no source map and nothing for development', () => {
    const names = builtFiles(target, /./).map(({ name }) => name);
    expect(names.filter((name) => /\.(map|ts|tsx|md)$|^\.|\/\./.test(name))).toEqual([]);
    const scripts = builtFiles(target, /\.js$/);
    expect(scripts.filter(({ text }) => text.includes('sourceMappingURL'))).toEqual([]);
  });

  test('closes its shadow root to the page', () => {
    const sidebar = builtFiles(target, /sidebar\.js$/);
    expect(sidebar).toHaveLength(1);
    const modes = [...(sidebar[0]?.text ?? '').matchAll(/mode:\s*[`'"](open|closed)[`'"]/g)];
    expect(modes.map((found) => found[1])).toEqual(['closed']);
  });

  test('has icons of the size that their names say', () => {
    const icons = builtFiles(target, /^icon\/\d+\.png$/);
    expect(icons.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['icon/16.png', 'icon/32.png', 'icon/48.png', 'icon/128.png']),
    );
    for (const { name, bytes } of icons) {
      const size = Number(name.match(/\d+/)?.[0]);
      expect([name, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([name, size, size]);
    }
  });
});
