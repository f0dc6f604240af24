// Which event it is when a letter of a kind was sent.
import type { Deed, LetterKind } from '@/lib/core/cases';

export const SENT: Readonly<Record<LetterKind, Deed>> = {
  'first-request': { kind: 'asked' },
  'policy-request': { kind: 'policy-asked' },
  objection: { kind: 'appealed' },
  'to-supervisor': { kind: 'escalated', rung: 'supervisor' },
  chase: { kind: 'chased' },
  appeal: { kind: 'appealed' },
  demand: { kind: 'escalated', rung: 'demand' },
  'complaint-12315': { kind: 'escalated', rung: 'authority-12315' },
  'complaint-public': { kind: 'side-door-tried', door: 'public-complaint' },
  'to-payment-provider': { kind: 'side-door-tried', door: 'payment-provider' },
  'to-card-issuer': { kind: 'side-door-tried', door: 'card-issuer' },
  'statement-of-facts': { kind: 'escalated', rung: 'court' },
};
