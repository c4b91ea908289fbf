// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeResizable } from '../../../lib/page/drag.ts';

let element: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div tabindex="0"></div>';
  element = document.body.firstElementChild as HTMLElement;
  element.setPointerCapture = () => {};
  Object.assign(window, { innerWidth: 1280, innerHeight: 800 });
});

function key(name: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key: name, cancelable: true, ...more });
  element.dispatchEvent(event);
  return event;
}
function pointer(type: string, clientX: number, clientY: number) {
  element.dispatchEvent(new PointerEvent(type, { clientX, clientY, button: 0 }));
}

describe('the edge of the panel', () => {
  const onWidth = vi.fn();
  let side: 'left' | 'right' = 'right';
  beforeEach(() => {
    onWidth.mockClear();
    side = 'right';
    makeResizable(element, { side: () => side, width: () => 372, onWidth });
  });

  test.each([
    ['ArrowLeft', 392],
    ['ArrowRight', 352],
    ['Home', 300],
    ['End', 560],
  ])('%s makes it %d px wide at the right', (name, width) => {
    expect(key(name).defaultPrevented).toBe(true);
    expect(onWidth).toHaveBeenCalledExactlyOnceWith(width, true);
  });

  test('arrows move the edge as they point at the left, too', () => {
    side = 'left';
    key('ArrowRight');
    expect(onWidth).toHaveBeenCalledWith(392, true);
  });

  test('other keys and shortcuts are not ours', () => {
    expect(key('a').defaultPrevented).toBe(false);
    expect(key('ArrowLeft', { altKey: true }).defaultPrevented).toBe(false);
    expect(onWidth).not.toHaveBeenCalled();
  });

  test('follows the pointer and is worth remembering at the end', () => {
    pointer('pointerdown', 908, 100);
    pointer('pointermove', 880, 100);
    pointer('pointerup', 860, 100);
    expect(onWidth.mock.calls).toEqual([
      [400, false],
      [420, true],
    ]);
  });

  test('stays where it is under a trembling hand', () => {
    pointer('pointerdown', 908, 100);
    pointer('pointermove', 905, 100);
    pointer('pointerup', 905, 100);
    expect(onWidth).not.toHaveBeenCalled();
  });

  test('does not follow a pointer that only passes', () => {
    pointer('pointermove', 880, 100);
    expect(onWidth).not.toHaveBeenCalled();
  });
});
