// A refund case: an opening and everything that happened since, as a log that is only ever added to. What the case is
// at a moment is read from the log (view.ts); nothing here is edited in place.
import { z } from 'zod';
import { clauseKindSchema, clauseParamsSchema } from '../clauses/types';
import { answersSchema, routeSchema, workedAmountSchema } from '../eligibility/types';
import { channelSchema } from '../facts/types';
import { dateTextSchema, moneySchema, planPeriodSchema } from '../quantity/types';
import {
  CLOSING_STEPS,
  LETTER_KINDS,
  MATERIALS,
  OUTCOMES,
  REFUSAL_GROUNDS,
  REOPENING_REASONS,
  RUNGS,
  SIDE_DOORS,
} from './codes';

export const CASE_FORMAT = 1;

const civilDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A sentence of the terms as it was read, where and when: the wording may be another one tomorrow. */
export const caseClauseSchema = z.object({
  kind: clauseKindSchema,
  quote: z.string().min(1),
  heading: z.array(z.string()),
  params: clauseParamsSchema,
  url: z.string(),
  readOn: civilDateSchema,
});
export type CaseClause = z.infer<typeof caseClauseSchema>;

export const claimFactsSchema = z.object({
  orderId: z.string().optional(),
  product: z.string().optional(),
  planPeriod: planPeriodSchema.optional(),
  price: moneySchema.optional(),
  paidAt: dateTextSchema.optional(),
  startsAt: dateTextSchema.optional(),
  endsAt: dateTextSchema.optional(),
  autoRenew: z.enum(['on', 'off']).optional(),
  channel: channelSchema.optional(),
  paymentMethod: z.string().optional(),
  renewalCount: z.int().min(0).optional(),
  seller: z.string().optional(),
});
export type ClaimFacts = z.infer<typeof claimFactsSchema>;

/** How to reach someone, as a page shows it; `verdict` says whose it is as far as the page tells. */
export const contactSchema = z.object({
  kind: z.enum(['hotline', 'mobile', 'email', 'chat-id', 'in-app', 'account']),
  value: z.string().min(1),
  quote: z.string(),
  url: z.string(),
  verdict: z.enum(['official', 'foreign-domain', 'personal']),
});
export type Contact = z.infer<typeof contactSchema>;

/** What is asked for, of whom and why. Replaced as a whole by a later `claim-changed`. */
export const claimSchema = z.object({
  provider: z.string(),
  url: z.string(),
  facts: claimFactsSchema,
  answers: answersSchema,
  /** True once the person has looked through facts and answers; no letter is written before. */
  confirmed: z.boolean(),
  ground: z.string().nullable(),
  basis: routeSchema.shape.basis.nullable(),
  strength: routeSchema.shape.strength.nullable(),
  ask: routeSchema.shape.ask,
  amount: workedAmountSchema.nullable(),
  deadline: dateTextSchema.nullable(),
  /** What the ground rests on, and how long a refund takes. */
  clauses: z.array(caseClauseSchema),
  /** Everything the page said on refunds and renewals, for another ground; absent where it is `clauses`. */
  read: z.array(caseClauseSchema).optional(),
  provisions: z.array(z.string()),
  contacts: z.array(contactSchema),
  /** Only what the person states and can show; without it no letter speaks of fraud. */
  fraud: z.object({ statement: z.string().min(1), evidence: z.array(z.string()).min(1) }).nullable(),
  /** True when the terms hold an arbitration agreement that the person has seen. */
  arbitration: z.boolean(),
  person: z.object({
    name: z.string().optional(),
    phone: z.string().optional(),
    address: z.string().optional(),
    account: z.string().optional(),
  }),
});
export type Claim = z.infer<typeof claimSchema>;

export const attachmentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('evidence'), recordId: z.uuid() }),
  z.object({ type: z.literal('text'), text: z.string().min(1) }),
  /** The bytes lie in the database of case files; `sha256` is theirs from when they were taken in. */
  z.object({
    type: z.literal('file'),
    fileId: z.uuid(),
    name: z.string(),
    mime: z.string(),
    /** Bytes. */
    size: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
]);
export type Attachment = z.infer<typeof attachmentSchema>;

const plainDeeds = [
  z.object({ kind: z.literal('claim-changed'), claim: claimSchema }),
  z.object({ kind: z.literal('evidence-added'), material: z.enum(MATERIALS).nullable() }),
  z.object({ kind: z.literal('noted') }),
  /** A letter was taken over as written; sending it is the person's own deed and another event. */
  z.object({ kind: z.literal('letter-kept'), letter: z.enum(LETTER_KINDS), text: z.string().min(1) }),
  z.object({ kind: z.literal('policy-asked') }),
  z.object({ kind: z.literal('asked') }),
  z.object({ kind: z.literal('materials-sent'), materials: z.array(z.enum(MATERIALS)) }),
  z.object({ kind: z.literal('review-began') }),
  z.object({ kind: z.literal('approved'), amount: moneySchema.nullable() }),
  z.object({ kind: z.literal('refused'), grounds: z.array(z.enum(REFUSAL_GROUNDS)).min(1) }),
  /** Nothing was heard by `due`. */
  z.object({ kind: z.literal('silence-noted'), due: civilDateSchema }),
  z.object({ kind: z.literal('chased') }),
  z.object({ kind: z.literal('appealed') }),
  z.object({ kind: z.literal('escalated'), rung: z.enum(RUNGS) }),
  /** A complaint on a rung came to its end without money. */
  z.object({ kind: z.literal('rung-ended'), rung: z.enum(RUNGS) }),
  z.object({ kind: z.literal('side-door-tried'), door: z.enum(SIDE_DOORS) }),
  /** `settles`: the person takes it as all that will come. */
  z.object({ kind: z.literal('paid'), amount: moneySchema, settles: z.boolean() }),
  z.object({
    kind: z.literal('closing-step'),
    step: z.enum(CLOSING_STEPS),
    state: z.enum(['done', 'not-needed', 'undone']),
  }),
  /** Another page of the provider named ways to reach it; they join those of the claim. */
  z.object({ kind: z.literal('contacts-seen'), contacts: z.array(contactSchema).min(1) }),
  z.object({ kind: z.literal('closed'), outcome: z.enum(OUTCOMES) }),
  z.object({ kind: z.literal('reopened'), why: z.enum(REOPENING_REASONS) }),
] as const;

export const plainDeedSchema = z.discriminatedUnion('kind', [...plainDeeds]);
export type PlainDeed = z.infer<typeof plainDeedSchema>;

/** By which way words went or came. */
export const wayChannelSchema = z.enum(['chat', 'phone', 'email', 'form', 'post', 'page', 'in-person']);

const happening = {
  /** The day on which it happened where the person is; the instant of writing it down is `at`. */
  on: civilDateSchema,
  channel: wayChannelSchema.nullable(),
  words: z.string(),
  attachments: z.array(attachmentSchema),
};

export const deedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('opened'),
    origin: z.enum(['assessment', 'subscription', 'hand']),
    claim: claimSchema,
  }),
  ...plainDeeds,
  /** Stands in for the event `of`; null takes that event back. The event itself stays in the log. */
  z.object({
    kind: z.literal('corrected'),
    of: z.uuid(),
    replacement: z.object({ ...happening, deed: plainDeedSchema }).nullable(),
  }),
]);
export type Deed = z.infer<typeof deedSchema>;
export type DeedKind = Deed['kind'];

export const caseEventSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** `clock` for a missed date, `page` for what a page was seen to say. */
  by: z.enum(['person', 'clock', 'page']),
  ...happening,
  deed: deedSchema,
});
export type CaseEvent = z.infer<typeof caseEventSchema>;

export const refundCaseSchema = z
  .object({
    format: z.literal(CASE_FORMAT),
    id: z.uuid(),
    events: z.array(caseEventSchema).min(1),
  })
  .refine(({ events }) => events[0]?.deed.kind === 'opened', { message: 'a case begins with its opening' });
export type RefundCase = z.infer<typeof refundCaseSchema>;
