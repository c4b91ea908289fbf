import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import sheet from '../../../data/clear-communication.json' with { type: 'json' };
import { packContent } from '../../../lib/content/compile.ts';
import { english } from '../content/library.ts';

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

/** A fingerprint of the words alone: sources and months may change without a new score. */
const fingerprint = (): string => {
  const { page, cards, claims } = packContent(english());
  const words = [
    page,
    cards.map((card) => card.slice(0, 5)),
    claims.map((claim) => claim.slice(0, 4)),
  ];
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
};

test('the sheet has the 20 items, each answered with a reason', () => {
  const { items } = shape.parse(sheet);
  expect(items.map(({ item }) => item)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

test('it reaches 90 of 100 (HL-3)', () => {
  const points = sheet.items.reduce((sum, { score }) => sum + score, 0);
  expect((points / sheet.items.length) * 100).toBeGreaterThanOrEqual(90);
});

// Words change often before a release; scoring each change would only teach people to copy fingerprints.
test('the words have not changed since they were scored (stops a release, warns otherwise)', () => {
  const now = fingerprint();
  if (process.env.SIDELIGHT_RELEASE) expect(now).toBe(sheet.content);
  else if (now !== sheet.content)
    console.warn(
      `Score the words again: data/clear-communication.json is of ${sheet.content}, they are ${now}.`,
    );
  expect(now).toMatch(/^[0-9a-f]{16}$/);
});
