// The assessment: every ground on which money can come back, each with its strength, sum, deadline and what it rests on.
import { z } from 'zod';
import { channelSchema, orderStatusSchema } from '../facts/types';
import { dateTextSchema, moneySchema, planPeriodSchema } from '../quantity/types';
import { type CORRECTED_FACTS, PLACES, REASONS } from './codes';

export const reasonSchema = z.enum(REASONS);
export type Reason = z.infer<typeof reasonSchema>;

export const placeSchema = z.enum(PLACES);
export type Place = z.infer<typeof placeSchema>;

/** Facts of the order in the person's own word, where the page said nothing, or something wrong. */
export const correctedFactsSchema = z.object({
  price: moneySchema.optional(),
  listPrice: moneySchema.optional(),
  planPeriod: planPeriodSchema.optional(),
  startsAt: dateTextSchema.optional(),
  endsAt: dateTextSchema.optional(),
  status: orderStatusSchema.optional(),
  autoRenew: z.enum(['on', 'off']).optional(),
  channel: channelSchema.optional(),
} satisfies Record<(typeof CORRECTED_FACTS)[number], z.ZodType>);
export type CorrectedFacts = z.infer<typeof correctedFactsSchema>;

/** What the person answered in the popup; every part may be unknown. */
export const answersSchema = z.object({
  reason: reasonSchema.optional(),
  usage: z.enum(['none', 'some', 'heavy']).optional(),
  firstTime: z.boolean().optional(),
  outageHours: z.number().min(0).optional(),
  renewalNotice: z.enum(['none', 'unclear', 'clear']).optional(),
  consent: z.enum(['none', 'preticked', 'clear']).optional(),
  age: z.int().min(0).max(150).optional(),
  place: placeSchema.optional(),
  paidAt: dateTextSchema.optional(),
  endedAt: dateTextSchema.optional(),
  /** They outrank what the page says; the day of payment is `paidAt` above. */
  facts: correctedFactsSchema.optional(),
});
export type Answers = z.infer<typeof answersSchema>;

/** A sum of money with the arithmetic that gave it, one readable line a step. */
export const workedAmountSchema = moneySchema.extend({ steps: z.array(z.string()) });
export type WorkedAmount = z.infer<typeof workedAmountSchema>;

export const routeSchema = z.object({
  basis: z.enum(['promise', 'policy', 'statute', 'goodwill']),
  /** Which ground, as a code with a message in every locale (`ground_<code>`). */
  ground: z.string(),
  strength: z.enum(['stated', 'arguable']),
  amount: workedAmountSchema.nullable(),
  /** The safe last day: counted without rolling over days off. Null when there is none or it cannot be told. */
  deadline: dateTextSchema.nullable(),
  /** The legal last day where it is later than the safe one (民法典 203). */
  legalDeadline: dateTextSchema.nullable(),
  /** True when the calendar had no table for that year and the date is an estimate. */
  deadlineEstimated: z.boolean(),
  /** Indexes into the clauses given. */
  clauses: z.array(z.int().min(0)),
  /** Those of `clauses` that say otherwise than the reading taken, which is the more favourable one (民法典 498). */
  conflicts: z.array(z.int().min(0)).optional(),
  /** Ids of provisions in lib/core/law. */
  provisions: z.array(z.string()),
  /** Codes, each with a message `requirement_<code>`: what must hold or be handed in. */
  requires: z.array(z.string()),
  /** Codes, each with a message `defeat_<code>`: what would defeat it. */
  defeatedBy: z.array(z.string()),
  /** Who is asked. */
  ask: z.enum([
    'provider',
    'apple',
    'google',
    'android-store',
    'mall',
    'reseller',
    'payment-provider',
    'bank',
  ]),
});
export type Route = z.infer<typeof routeSchema>;

/** Law that could help but whose wording could not be checked: shown apart, marked unverified, never cited. */
export const hintSchema = z.object({
  /** A note code. */
  code: z.string(),
  provisions: z.array(z.string()),
  deadline: dateTextSchema.nullable(),
});
export type Hint = z.infer<typeof hintSchema>;

export const VERDICTS = ['full', 'partial', 'arguable', 'none', 'unclear'] as const;
/** Another outcome, and what leads to it: an answer, or the passing of a day. */
export const changeSchema = z.object({
  answer: answersSchema.optional(),
  on: dateTextSchema.optional(),
  verdict: z.enum(VERDICTS),
  amount: moneySchema.nullable(),
});
export type Change = z.infer<typeof changeSchema>;

export const assessmentSchema = z.object({
  verdict: z.enum(VERDICTS),
  /** Best first. */
  routes: z.array(routeSchema),
  /** Names of facts and answers still missing, the one that would change the outcome most first. */
  missing: z.array(z.string()),
  /** Codes, each with a message `note_<code>`, of what a careful adviser would add. */
  notes: z.array(z.string()),
  hints: z.array(hintSchema).optional(),
  /** What would change the outcome, the passing of the deadline first; only where it was asked for. */
  changes: z.array(changeSchema).optional(),
});
export type Assessment = z.infer<typeof assessmentSchema>;
