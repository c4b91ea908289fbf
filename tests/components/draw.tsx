import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren, VNode } from 'preact';
import { afterEach, vi } from 'vitest';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { english } from './words.ts';

afterEach(cleanup);

/** Draws with the English texts, inside the element that carries the styles. */
export const draw = (children: VNode) =>
  render(children, {
    wrapper: ({ children: inside }: { children: ComponentChildren }) => (
      <StringsProvider value={english}>
        <div class="sidelight">{inside}</div>
      </StringsProvider>
    ),
  });

/** Functions that remember their calls, one for each event of the sidebar. */
export const listeners = () => ({
  onClose: vi.fn(),
  onQuiet: vi.fn(),
  onRemember: vi.fn(),
  onWidth: vi.fn(),
  onChooseRegion: vi.fn(),
  onOpenPage: vi.fn(),
  onShowClaim: vi.fn(),
});

/** What axe finds wrong, as short sentences. Colours need a real browser and are measured there. */
export const faults = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
