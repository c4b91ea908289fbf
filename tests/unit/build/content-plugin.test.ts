import { expect, test, vi } from 'vitest';
import { contentPlugin } from '../../../lib/build/content-plugin.ts';
import { englishRegions, files, root } from '../content/library.ts';

const call = (hook: unknown, self: object, ...args: unknown[]) =>
  (hook as (...args: unknown[]) => unknown).apply(self, args);

const load = async (name: string, locale?: string) => {
  const plugin = contentPlugin({ root, ...(locale ? { locale } : {}) });
  const id = call(plugin.resolveId, {}, `virtual:sidelight/${name}`);
  const addWatchFile = vi.fn();
  const code = call(plugin.load, { addWatchFile }, id) as string;
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { made: module.default, watched: addWatchFile.mock.calls.flat() };
};

test('a virtual module holds the data of the regions and is remade when any content file changes', async () => {
  const { made, watched } = await load('region');
  expect(made).toEqual(englishRegions());
  expect(watched).toEqual(Object.keys(files()).map((file) => `${root}${file}`));
});

test.each(['content', 'evidence', 'appointment'])(
  'so does %s, in the locale that was asked for',
  async (name) => {
    expect(JSON.stringify((await load(name)).made)).not.toMatch(/[áéíóú]{2}/);
    expect(JSON.stringify((await load(name, 'en-XA')).made)).toMatch(/ ·+/);
  },
);

test('other modules are left alone', () => {
  const plugin = contentPlugin({ root });
  expect(call(plugin.resolveId, {}, './region.ts')).toBeNull();
  expect(call(plugin.load, {}, './region.ts')).toBeNull();
});
