import * as z from 'zod/mini';
import { rules } from '../detect/types.ts';
import type { Message } from '../messages.ts';
import { panelWidths } from '../settings/schema.ts';

const quiet = z.enum([
  'not-relevant',
  'off-site',
  'snooze-hour',
  'snooze-restart',
  'off-everywhere',
  'keep-closed',
]);
const tab = z.int().check(z.minimum(0));
const code = (pattern: RegExp) => z.nullable(z.string().check(z.regex(pattern)));
/** Ids of cards, claims and facts: nothing that a page could have written. */
const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));

const view = z.partial(
  z.strictObject({
    side: z.enum(['start', 'end']),
    width: z.number().check(z.minimum(panelWidths.least), z.maximum(panelWidths.most)),
    marks: z.boolean(),
    launcherAt: z.number().check(z.minimum(0), z.maximum(100)),
  }),
);

const fromPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('detector:passed') }),
  z.strictObject({
    type: z.literal('detector:verdict'),
    topic: z.enum(['none', 'mention', 'kratom', 'kratom-and-withdrawal']),
    rule: z.enum(rules),
  }),
  z.strictObject({ type: z.literal('sidebar:ready') }),
  z.strictObject({ type: z.literal('sidebar:explain') }),
  z.strictObject({ type: z.literal('sidebar:may-open') }),
  z.strictObject({ type: z.literal('sidebar:closed') }),
  z.strictObject({
    type: z.literal('sidebar:choose-region'),
    country: code(/^[A-Z]{2}$/),
    state: code(/^US-[A-Z]{2}$/),
  }),
  z.strictObject({ type: z.literal('sidebar:remember'), view }),
  z.strictObject({ type: z.literal('sidebar:quiet'), how: quiet }),
  z.strictObject({
    type: z.literal('sidebar:open-page'),
    page: z.enum(['options', 'welcome', 'evidence', 'appointment']),
    anchor: z.optional(id),
  }),
]);

const fromPopup = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('popup:state'), tab }),
  z.strictObject({ type: z.literal('popup:open'), tab }),
  z.strictObject({ type: z.literal('popup:close'), tab }),
  z.strictObject({ type: z.literal('popup:quiet'), tab, how: quiet, remember: z.boolean() }),
  z.strictObject({
    type: z.literal('popup:undo'),
    tab,
    how: z.enum(['not-relevant', 'off-site', 'snooze', 'off-everywhere']),
  }),
]);

const message = z.union([fromPage, fromPopup]);

/** The message, or null where it is none of ours. Strict: a field too many is a fault, not a surprise to store. */
export function readMessage(value: unknown): Message | null {
  const read = z.safeParse(message, value);
  return read.success ? (read.data as Message) : null;
}
