// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStage, type Scene } from '../../../lib/page/stage.ts';

const view = { side: 'end', width: 372, marks: true, launcherAt: 50 } as const;

const drawn: { scene: Scene | null; onPage: boolean }[] = [];
const stageOf = () =>
  createStage(document, {
    css: '',
    draw(mount, scene) {
      mount.textContent = scene ? scene.shown : '';
      drawn.push({ scene, onPage: mount.isConnected });
    },
    onPushedOut: () => {},
    onCovering: () => {},
  });
let stage: ReturnType<typeof stageOf>;

beforeEach(() => {
  drawn.length = 0;
  document.body.innerHTML = '<p>text</p>';
  // What the environment lacks of a browser.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  HTMLElement.prototype.showPopover = () => {};
  document.elementFromPoint = () => null;
  document.elementsFromPoint = () => [];
  stage = stageOf();
});
afterEach(() => {
  stage.leave();
  vi.unstubAllGlobals();
});

const last = () => drawn.at(-1);

test('a panel made ready is drawn, and the page sees nothing of it', () => {
  const before = document.documentElement.outerHTML;
  stage.prepare(view);
  expect(last()).toMatchObject({ onPage: false, scene: { shown: 'panel', ahead: true } });
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(stage.panel()).toBeNull();
});

test('what was made ready is what stands on the page then, drawn to its end before it comes', () => {
  stage.prepare(view);
  stage.set({ shown: 'panel', by: 'itself' }, view);
  expect(last()).toMatchObject({ onPage: false, scene: { shown: 'panel', ahead: false } });
  expect(document.body.children.length).toBe(2);
  stage.set({ shown: 'panel', by: 'itself' }, view);
  expect(last()?.onPage).toBe(true);
  expect(document.body.children.length).toBe(2);
});

test('a launcher can come in the place of a panel made ready', () => {
  stage.prepare(view);
  stage.set({ shown: 'launcher', by: 'itself' }, view);
  expect(last()).toMatchObject({ scene: { shown: 'launcher', ahead: false } });
  expect(document.body.children.length).toBe(2);
});

test('nothing is made ready where something stands already', () => {
  stage.set({ shown: 'launcher', by: 'itself' }, view);
  const times = drawn.length;
  stage.prepare(view);
  expect(drawn.length).toBe(times);
});

test('what was made ready for nothing is taken away', () => {
  const before = document.documentElement.outerHTML;
  stage.prepare(view);
  stage.leave();
  expect(last()?.scene).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});
