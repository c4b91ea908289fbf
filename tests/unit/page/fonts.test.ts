import { afterEach, expect, test, vi } from 'vitest';
import { toEnd } from '../../../lib/detect/steps.ts';
import { warmingFonts } from '../../../lib/page/fonts.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Fonts in which words were measured, in order. */
const measuring = (context: object | null = { font: '' }) => {
  const measured: string[] = [];
  const canvas = context && {
    ...context,
    measureText() {
      measured.push(this.font);
    },
    font: '',
  };
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => canvas;
    },
  );
  return measured;
};

test('each font is measured once, with room for the page after each', () => {
  const measured = measuring();
  const steps = warmingFonts(['400 15px serif', '600 15px serif']);
  steps.next();
  expect(measured).toEqual(['400 15px serif']);
  toEnd(steps);
  expect(measured).toEqual(['400 15px serif', '600 15px serif']);
});

test('where there is no canvas nothing is warmed up, and nothing breaks', () => {
  const measured = measuring(null);
  toEnd(warmingFonts(['400 15px serif']));
  expect(measured).toEqual([]);
});
