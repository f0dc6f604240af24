// Every code of the cases room. A repository test demands a message for each in every locale, with "-" written "_".

export const CASE_STATUSES = [
  'draft',
  'asked',
  'materials-sent',
  'reviewing',
  'approved',
  'refused',
  'silent',
  'appealed',
  'escalated',
  'paid',
  'closed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** From the nearest to the furthest. Association and authority stand side by side: only one of them at a time. */
export const RUNGS = [
  'supervisor',
  'platform',
  'consumer-association',
  'authority-12315',
  'demand',
  'arbitration',
  'court',
] as const;
export type Rung = (typeof RUNGS)[number];

/** Ways that go beside the ladder and exclude nothing on it. */
export const SIDE_DOORS = ['payment-provider', 'card-issuer', 'public-complaint'] as const;

/** What a refusal rests on, in the words providers use. */
export const REFUSAL_GROUNDS = [
  'used',
  'unofficial-channel',
  'too-late',
  'no-refund-clause',
  'no-reason-given',
  'other',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

export const CLOSING_STEPS = [
  'money-seen',
  'membership-ended',
  'renewal-off',
  'mandate-off',
  'proof-kept',
] as const;
export type ClosingStep = (typeof CLOSING_STEPS)[number];

export const REOPENING_REASONS = [
  'renewal-still-on',
  'charged-again',
  'money-not-there',
  'membership-still-on',
  'other',
] as const;
export type ReopeningReason = (typeof REOPENING_REASONS)[number];

export const OUTCOMES = ['paid-in-full', 'paid-in-part', 'given-up', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const MATERIALS = [
  'identity',
  'purchase-proof',
  'terms-page',
  'non-use-proof',
  'service-records',
  'renewal-notices',
  'both-charges',
  'guardian-papers',
  'correspondence',
  'refund-form',
  'statutes',
  'translation',
] as const;
export type Material = (typeof MATERIALS)[number];

export const NEXT_STEPS = [
  'check-facts',
  'ask',
  'hand-in-materials',
  'wait-for-review',
  'watch-for-money',
  'chase',
  'answer-refusal',
  'climb',
  'wait-for-acceptance',
  'wait-for-mediation',
  'wait-for-answer',
  'finish-closing',
  'close',
  'nothing',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Why an event cannot be taken into a case. */
export const CASE_REFUSALS = [
  'not-from-here',
  'in-future',
  'not-due-yet',
  'one-at-a-time',
  'no-arbitration-clause',
  'nothing-paid',
  'closing-steps-open',
  'unknown-event',
  'cannot-correct',
  'opened-already',
] as const;
export type CaseRefusal = (typeof CASE_REFUSALS)[number];

export const LETTER_KINDS = [
  'first-request',
  'policy-request',
  'objection',
  'to-supervisor',
  'chase',
  'appeal',
  'demand',
  'complaint-12315',
  'complaint-public',
  'to-payment-provider',
  'to-card-issuer',
  'statement-of-facts',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
