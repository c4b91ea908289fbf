// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { createDock, fittingWidth, placementFor, sideOf } from '../../../lib/page/dock.ts';

describe('where the panel goes', () => {
  test.each([
    ['a phone', 360, 360, 'sheet'],
    ['just under 600 px', 599, 599, 'sheet'],
    ['just over 600 px', 600, 600, 'overlay'],
    ['479 px left for the page', 866, 851, 'overlay'],
    ['480 px left for the page', 867, 852, 'push'],
    ['a laptop', 1280, 1265, 'push'],
  ])('%s', (_name, windowWidth, pageWidth, placement) => {
    expect(placementFor(windowWidth, pageWidth, 372)).toBe(placement);
  });
});

describe('how wide it can be', () => {
  test.each([
    ['a usual wish', 372, 1280, 372],
    ['too narrow', 10, 1280, 300],
    ['too wide', 2000, 1280, 560],
    ['half of a small window', 500, 800, 400],
    ['a broken setting', Number.NaN, 1280, 300],
  ])('%s', (_name, wanted, windowWidth, width) => {
    expect(fittingWidth(wanted, windowWidth)).toBe(width);
  });
});

test('the logical side follows the direction of the page', () => {
  expect(sideOf(document, 'end')).toBe('right');
  expect(sideOf(document, 'start')).toBe('left');
  document.documentElement.style.direction = 'rtl';
  expect(sideOf(document, 'end')).toBe('left');
  expect(sideOf(document, 'start')).toBe('right');
  document.documentElement.removeAttribute('style');
});

test('room that was made already is not made anew', () => {
  document.elementFromPoint = () => null;
  document.elementsFromPoint = () => [];
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  const write = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  const placed = vi.fn();
  const dock = createDock(document, placed);
  dock.open({ side: 'end', width: 372 });
  dock.open({ side: 'end', width: 372 });
  expect(placed).toHaveBeenLastCalledWith(expect.objectContaining({ placement: 'push' }));
  expect(write).toHaveBeenCalledOnce();
  dock.open({ side: 'end', width: 400 });
  expect(write).toHaveBeenCalledTimes(2);
  dock.close();
  expect(document.adoptedStyleSheets).toEqual([]);
});
