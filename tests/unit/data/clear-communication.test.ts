import { expect, test } from 'vitest';
import { z } from 'zod';
import sheet from '../../../data/clear-communication.json' with { type: 'json' };

const shape = z.strictObject({
  $comment: z.string(),
  scored: z.iso.date(),
  scorers: z.array(z.string()).min(1),
  due: z.string().min(1),
  content: z.string(),
  items: z
    .array(
      z.strictObject({
        part: z.enum(['core', 'behavior', 'numbers', 'risk']),
        item: z.number().int(),
        asks: z.string().min(1),
        score: z.union([z.literal(0), z.literal(1)]),
        why: z.string().min(1),
      }),
    )
    .length(20),
});

test('the sheet has the 20 items, each answered with a reason', () => {
  const { items } = shape.parse(sheet);
  expect(items.map(({ item }) => item)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

test('it reaches 90 of 100 (HL-3)', () => {
  const points = sheet.items.reduce((sum, { score }) => sum + score, 0);
  expect((points / sheet.items.length) * 100).toBeGreaterThanOrEqual(90);
});
