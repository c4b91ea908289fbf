// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createReader } from '../../../lib/page/reader.ts';

beforeEach(() => {
  document.body.innerHTML = '<p>text</p>';
});
const grow = (characters: number) => document.body.append('x'.repeat(characters));
const counting = () => {
  let times = 0;
  return vi.fn(async () => `reading ${++times}`);
};

test('a page that stays much the same is read once, also while it is being read', async () => {
  const readNow = counting();
  const reader = createReader(document, readNow);
  const first = reader.read();
  grow(99);
  expect(await Promise.all([first, reader.read()])).toEqual(['reading 1', 'reading 1']);
  expect(readNow).toHaveBeenCalledOnce();
});

test('a page that has grown is read again', async () => {
  const reader = createReader(document, counting());
  await reader.read();
  grow(100);
  expect(await reader.read()).toBe('reading 2');
});

test('what was forgotten is read again', async () => {
  const reader = createReader(document, counting());
  await reader.read();
  reader.forget();
  expect(await reader.read()).toBe('reading 2');
});

test('what could not be read is tried again', async () => {
  const answers = [undefined, 'reading'];
  const reader = createReader(document, async () => answers.shift());
  expect(await reader.read()).toBeUndefined();
  expect(await reader.read()).toBe('reading');
});

test('a page that grows is read once it stands still, and once for all who wait', async () => {
  vi.useFakeTimers();
  const readNow = counting();
  const reader = createReader(document, readNow);
  const reading = Promise.all([reader.readWhenStill(), reader.readWhenStill()]);
  for (let i = 0; i < 3; i++) {
    grow(100);
    await vi.advanceTimersByTimeAsync(500);
    expect(readNow).not.toHaveBeenCalled();
  }
  await vi.advanceTimersByTimeAsync(500);
  expect(await reading).toEqual(['reading 1', 'reading 1']);
  expect(readNow).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('a page that never stands still is read after ten seconds all the same', async () => {
  vi.useFakeTimers();
  const readNow = counting();
  void createReader(document, readNow).readWhenStill();
  for (let i = 0; i < 20; i++) {
    expect(readNow).not.toHaveBeenCalled();
    grow(100);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(readNow).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('whoever cannot wait is answered while others do', async () => {
  vi.useFakeTimers();
  const reader = createReader(document, counting());
  void reader.readWhenStill();
  grow(100);
  expect(await reader.read()).toBe('reading 1');
  vi.useRealTimers();
});
