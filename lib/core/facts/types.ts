// Order and membership facts: each a value with the place it was read from. A fact that is not stated is absent.
import { z } from 'zod';
import { dateTextSchema, moneySchema, planPeriodSchema } from '../quantity/types';

const factOf = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    quote: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    certainty: z.enum(['stated', 'implied']),
    /** `person` when the person corrected or answered it; such a fact outranks one read from a page. */
    source: z.enum(['page', 'person']).optional(),
  });

export const orderStatusSchema = z.enum(['active', 'expired', 'cancelled', 'refunding', 'refunded', 'none']);
export const channelSchema = z.enum([
  'official',
  'app-store',
  'google-play',
  'android-store',
  'third-party-mall',
  'reseller',
]);
export type Channel = z.infer<typeof channelSchema>;

export const orderFactsSchema = z.object({
  orderId: factOf(z.string()).optional(),
  product: factOf(z.string()).optional(),
  planPeriod: factOf(planPeriodSchema).optional(),
  price: factOf(moneySchema).optional(),
  listPrice: factOf(moneySchema).optional(),
  paidAt: factOf(dateTextSchema).optional(),
  startsAt: factOf(dateTextSchema).optional(),
  endsAt: factOf(dateTextSchema).optional(),
  status: factOf(orderStatusSchema).optional(),
  autoRenew: factOf(z.enum(['on', 'off'])).optional(),
  nextChargeAt: factOf(dateTextSchema).optional(),
  nextChargePrice: factOf(moneySchema).optional(),
  channel: factOf(channelSchema).optional(),
  paymentMethod: factOf(z.string()).optional(),
  renewalCount: factOf(z.int().min(0)).optional(),
  seller: factOf(z.string()).optional(),
});
export type OrderFacts = z.infer<typeof orderFactsSchema>;
export type FactName = keyof OrderFacts;

/** Two candidates that disagree give no fact but a question. */
export const factQuestionSchema = z.object({
  fact: z.string(),
  candidates: z
    .array(z.object({ value: z.unknown(), quote: z.string(), start: z.int(), end: z.int() }))
    .min(2),
});
export type FactQuestion = z.infer<typeof factQuestionSchema>;

export const factsReadingSchema = z.object({
  facts: orderFactsSchema,
  /** The orders of a list page; empty elsewhere. */
  orders: z.array(orderFactsSchema),
  questions: z.array(factQuestionSchema),
});
export type FactsReading = z.infer<typeof factsReadingSchema>;
