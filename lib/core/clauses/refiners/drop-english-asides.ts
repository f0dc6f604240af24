// English sentences with the words of a refund or renewal that say something else: who cancels is the provider, what is
// opted out of is arbitration or messages, what is reimbursed are costs, what is lost is a licence. Each is a matter of
// who speaks of what, not of one rule, so it is told here once.

import type { Unit } from '../../text/units';
import type { Candidate } from '../match-rules';
import type { ClauseKind } from '../types';
import { type Aside, ENGLISH_ASIDES } from './english-asides';
import { ENGLISH_BOOKING_ASIDES } from './english-booking-asides';
import { ENGLISH_PROVIDER_ASIDES } from './english-provider-asides';

const CUSTOMER =
  /\b(?:you|buyers?|users?|members?|customers?|clients?|subscribers?|consumers?|owners?|students?|trainees?|guests?|learners?|parents?|participants?|anyone|either party|either you or [a-z]{2,20}|they) (?:also |then |always |only )?(?:may|can|must|should|need|have|has|will|shall|want|wish|are|do|decide|choose|cancel)\b|\byour (?:right|decision|notice|cancell?ation|wish)\b|\bby (?:you|e-?mail|contacting|going|logging)\b|\bunless you\b|\btheir (?:membership|subscription|plan)/;

const ASIDES: readonly Aside[] = [
  ...ENGLISH_ASIDES,
  ...ENGLISH_BOOKING_ASIDES,
  ...ENGLISH_PROVIDER_ASIDES,
  // "Aurora may cancel your subscription": a power of the provider, told by risk.unilateral-change.
  {
    kinds: ['renewal.cancel'],
    text: /(?:^|[,;:(>] ?|\b(?:that|and|or|but|event|if|case) )(?!you\b|they\b|who\b|it\b)[a-z][a-z.'-]{1,24}(?: inc\.?| ltd\.?| llc)? (?:also )?(?:(?:may|can|might|could)\b(?! be)|reserves? (?:the|its|our) right|(?:has|have) the right|(?:is|are) entitled)[^;]{0,80}\b(?:cancel|terminat|suspend|end (?:your|the|any|this|part|in))/,
    unless: CUSTOMER,
  },
  // Out of arbitration, of messages, of notices.
  {
    kinds: ['renewal.'],
    text: /\bopt(?:ing)?[- ]?out (?:of|from) (?:receiv|certain|any|all|such|these|our|the)[^;]{0,40}(?:communicat|messages|e-?mails?|calls|materials|texts?|sharing|advertis)/,
  },
  {
    kinds: ['renewal.', 'refund.'],
    around: /\b(?:arbitrat\w*|dispute resolution|disputes?|class action|governing law|mass filing)\b/,
    text: /\b(?:opt[- ]?out|notice of dispute|claims?|award|demand|hearing|counsel)\b/,
    unless: /\b(?:refunds?|subscription|renew\w*)\b/,
  },
  // The model form of a law's withdrawal is how money is asked for.
  { kinds: ['renewal.cancel'], text: /\b(?:model|standard|attached) (?:cancell?ation|withdrawal) form\b/ },
  // "in the section on returns and full refund": a pointer.
  {
    kinds: ['refund.'],
    text: /\b(?:sections?|clauses?|paragraphs?|articles?)\b[^;()]{0,20}\([^;()]{0,40}refunds?\)/,
    unless: /\b(?:no|not|non-?refundable|any) (?:[a-z]{2,14} )?refund/,
  },
  // Costs, expenses and taxes: not the price.
  {
    kinds: ['refund.'],
    text: /\breimburse(?:s|d)? (?:you |us |any |all |for |the |your |its )*(?:reasonable |related )?(?:expenses|attorney|legal|installation)|\bsales tax collected\b/,
    unless: /\brefund(?!(?: of)? the sales tax)/,
  },
  {
    kinds: ['renewal.price'],
    text: /\b(?:sales|consumption|value[- ]added|use) tax|\btax (?:rates?|exemption|identification)|\btaxes (?:you|that|may|are)\b/,
  },
  // Ceilings of liability count payments as well.
  {
    kinds: ['renewal.'],
    text: /\b(?:aggregate|total|maximum|entire|cumulative) liability\b|\bliability\b[^;]{0,80}\b(?:exceed|limited to)\b|\bshall not exceed\b/,
  },
  // "cancel at least a day before the billing date": when the customer acts, not when money is taken.
  {
    kinds: ['renewal.charge'],
    text: /^(?:to avoid [^;,]{3,50}, )?(?:please |you (?:must|can|may|should|need to) )(?:[a-z]{2,12} )?cancel\b[^;]{0,60}\b(?:before|prior to)\b[^;]{0,60}$/,
  },
  // "billed in advance" is no notice in advance.
  {
    kinds: ['renewal.notice'],
    text: /\b(?:billed|charged|payable|paid|invoiced|collected|due)\b[^;]{0,16}\bin advance\b/,
    unless: /\bnotif|\bnotice|\bremind|\binform|\blet you know|\be-?mail/,
  },
  // What is carried over is not lost.
  {
    kinds: ['risk.forfeiture'],
    text: /\b(?:rolls? over|rolled over|carr(?:y|ies|ied) (?:over|forward))\b/,
    unless:
      /(?:\bnot|n't|never|cannot|\bno\b|without|than)[^;]{0,30}\b(?:roll|carr)|expire|lost|forfeit|lose/,
  },
  // A licence or a contract handed on, or ended for a breach: boilerplate that takes no money from anyone.
  {
    kinds: ['risk.forfeiture'],
    text: /\b(?:assign|sub-?contract|delegate|novate)\b[^;]{0,60}\b(?:agreement|terms|rights or obligations|obligations|contract)\b/,
    unless: /\b(?:credits?|points|balance|vouchers?|memberships?|tickets?|pass(?:es)?)\b/,
  },
  {
    kinds: ['risk.forfeiture'],
    text: /\b(?:licen[cs]es?|authori[sz]ations?)\b[^;]{0,90}\b(?:revoked|terminate[sd]?|end|cease)\b/,
    unless: /\b(?:refund|credits?|points|balance|items?|compensat|paid|purchases?|content|banned)\b/,
  },
  // "the amount of your loss of data": damages that liability is excluded for.
  {
    kinds: ['risk.forfeiture'],
    text: /\b(?:harm to|damages?|damage to)\b[^;]{0,60}\bloss of (?:data|content|profit)/,
  },
];

export function dropEnglishAsides(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ unit, rule }) => unit.lang !== 'en' || !isAside(rule.kind, unit));
}

function isAside(kind: ClauseKind, { text, heading, lead }: Unit): boolean {
  let around: string | undefined;
  return ASIDES.some((aside) => {
    if (!aside.kinds.some((prefix) => kind.startsWith(prefix))) return false;
    if (aside.text && !aside.text.test(text)) return false;
    if (aside.unless?.test(text)) return false;
    if (!aside.around && !aside.unlessAround) return true;
    around ??= `${heading} > ${lead}`;
    return (aside.around?.test(around) ?? true) && !aside.unlessAround?.test(around);
  });
}
