import { expect, test, vi } from 'vitest';
import { buildRegionData } from '../../../lib/build/region-data.ts';
import { regionPlugin } from '../../../lib/build/region-plugin.ts';

const call = (hook: unknown, self: object, ...args: unknown[]) =>
  (hook as (...args: unknown[]) => unknown).apply(self, args);

test('the virtual module holds the region data and is remade when a file changes', async () => {
  const plugin = regionPlugin();
  const id = call(plugin.resolveId, {}, 'virtual:sidelight/region');
  const addWatchFile = vi.fn();
  const code = call(plugin.load, { addWatchFile }, id) as string;
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(module.default).toEqual(buildRegionData());
  expect(addWatchFile).toHaveBeenCalledTimes(4);
});

test('other modules are left alone', () => {
  const plugin = regionPlugin();
  expect(call(plugin.resolveId, {}, './region.ts')).toBeUndefined();
  expect(call(plugin.load, {}, './region.ts')).toBeUndefined();
});
