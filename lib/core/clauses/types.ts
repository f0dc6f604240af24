// Clause kinds and what a clause carries. The kinds and their parameters are the product's vocabulary: design.md, The
// words; how each is meant is written down in docs/clause-kinds.md.
import { z } from 'zod';
import { durationUnitSchema } from '../quantity/types';

export const CLAUSE_KINDS = [
  'refund.none',
  'refund.window',
  'refund.prorata',
  'refund.full',
  'refund.fee',
  'refund.condition',
  'refund.process',
  'refund.breach',
  'renewal.auto',
  'renewal.charge',
  'renewal.cancel',
  'renewal.notice',
  'renewal.price',
  'renewal.trial',
  'risk.final-say',
  'risk.unilateral-change',
  'risk.forfeiture',
  'risk.liability',
  'risk.jurisdiction',
] as const;
export const clauseKindSchema = z.enum(CLAUSE_KINDS);
export type ClauseKind = z.infer<typeof clauseKindSchema>;

/** What a period runs from, where the text says so. */
export const anchorSchema = z.enum([
  'payment',
  'opening',
  'delivery',
  'expiry',
  'charge',
  'notice',
  'request',
  'approval',
]);

export const clauseParamsSchema = z.object({
  amount: z.number().optional(),
  unit: durationUnitSchema.optional(),
  workday: z.boolean().optional(),
  /** The amount is an upper bound. */
  max: z.boolean().optional(),
  percent: z.number().optional(),
  /** In major units, as written: 20 for "$20". */
  money: z.number().optional(),
  currency: z.string().optional(),
  negated: z.boolean().optional(),
  from: anchorSchema.optional(),
  /** The period lies before or after its anchor. */
  relation: z.enum(['before', 'after']).optional(),
});
export type ClauseParams = z.infer<typeof clauseParamsSchema>;

export const clauseSchema = z.object({
  kind: clauseKindSchema,
  /** Exactly PageText.text.slice(start, end). */
  quote: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  params: clauseParamsSchema,
  /** Headings above it, outermost first. */
  heading: z.array(z.string()),
  /** Id of the rule that found it. */
  rule: z.string(),
  /** The exception that stands with it ("except where required by law"), as quoted. */
  exception: z.string().optional(),
});
export type Clause = z.infer<typeof clauseSchema>;
