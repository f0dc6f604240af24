// The values that quantities are read into. Vague words (几天, a few days) have no value: parsers give null.
import { z } from 'zod';

/** Integer minor units (fen, cents; yen has none) and an ISO 4217 code. */
export const moneySchema = z.object({ amount: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) });
export type Money = z.infer<typeof moneySchema>;

export const durationUnitSchema = z.enum(['hour', 'day', 'week', 'month', 'year']);
export type DurationUnit = z.infer<typeof durationUnitSchema>;

/** A length of time as stated; `max` when it is the upper bound of a range (1–3 days → 3, max) or "within". */
export const durationSchema = z.object({
  amount: z.number().positive(),
  unit: durationUnitSchema,
  workday: z.boolean(),
  max: z.boolean(),
});
export type Duration = z.infer<typeof durationSchema>;

export const planUnitSchema = z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'year', 'lifetime']);
export const planPeriodSchema = z.object({ count: z.int().positive(), unit: planUnitSchema });
export type PlanPeriod = z.infer<typeof planPeriodSchema>;

/** A civil date "2026-11-25", or a date-time as precise as stated "2026-11-25T13:05", with offset only when stated. */
export const dateTextSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/);
export type DateText = z.infer<typeof dateTextSchema>;

/** A value found in a longer text, with where it stands. */
export interface Found<T> {
  value: T;
  start: number;
  end: number;
}
