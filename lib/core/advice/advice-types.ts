// What an adviser says before one buys: points in the order in which a person asks, each with what it rests on.
import { z } from 'zod';
import { keptClauseSchema } from '../policies/types';

export const ADVICE_CODES = [
  'refund-window',
  'refund-none',
  'refund-prorata',
  'refund-fee',
  'refund-unread',
  'renewal-off',
  'renewal-auto',
  'renewal-cancel',
  'renewal-cancel-unread',
  'renewal-unread',
  'one-sided',
  'vague',
  'channel-foreign',
  'channel-official',
  'channel-other',
  'channel-unread',
] as const;
export type AdviceCode = (typeof ADVICE_CODES)[number];

/** A sentence it rests on: of this page, with its place, or of terms of the same site read earlier. */
export const adviceGroundSchema = z.object({
  quote: z.string(),
  /** Absent for a fact or a warning of the page, which is no clause. */
  clause: keptClauseSchema.optional(),
  place: z.object({ start: z.int().min(0), end: z.int().min(0) }).optional(),
  earlier: z.object({ address: z.string(), title: z.string(), seenAt: z.iso.datetime() }).optional(),
});
export type AdviceGround = z.infer<typeof adviceGroundSchema>;

export const advicePointSchema = z.object({
  code: z.enum(ADVICE_CODES),
  tone: z.enum(['good', 'watch', 'bad', 'unknown']),
  /** `unread`: nothing was read on it, which is not to say that there is nothing. */
  strength: z.enum(['stated', 'implied', 'unread']),
  grounds: z.array(adviceGroundSchema),
});
export type AdvicePoint = z.infer<typeof advicePointSchema>;

export const windowRankSchema = z.object({
  others: z.int().min(1),
  stated: z.int().min(0),
  longer: z.int().min(0),
  shorter: z.int().min(0),
  equal: z.int().min(0),
});

export const adviceSchema = z.object({
  points: z.array(advicePointSchema),
  /** How the refund window stands among providers seen before; null without any. */
  compared: windowRankSchema.nullable(),
});
export type Advice = z.infer<typeof adviceSchema>;
