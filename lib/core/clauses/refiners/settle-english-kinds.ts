// Two rules of different kinds read one English sentence, and what the one found explains the other away: "no refund
// where the seal is broken" sets no demand on a refund, "cancel within 14 days for a full refund" ends no renewal.
// Each entry was counted on documents that no rule was written from; pairs that are as often both right are not here.
import type { Candidate } from '../match-rules';
import type { ClauseKind } from '../types';

interface Settled {
  drop: ClauseKind;
  /** One of these stands on the same sentence. */
  beside: readonly ClauseKind[];
  /** What makes the dropped one a statement of its own after all. */
  unless: RegExp;
}

const DEMAND =
  /\bonly (?:if|when|where|for|possible)\b|\bprovided\b|\bas long as\b|\bmust\b|\bsubject to\b|\b(?:consider|approve|deny|denied|refuse[sd]?|revoke|reject(?:ed)?)\b[^;]{0,40}\brefund|\brefunds?\b[^;]{0,40}\b(?:denied|refused|rejected|considered)\b/;
const RENEWS =
  /\brenew|\bbilling (?:date|cycle|period)|\b(?:at )?any ?time\b|\btrial\b|\bauto-?|\bsubscription period/;
const JUDGES =
  /\brefund|\bwhether\b|\bconstitut|\bwhat counts\b|\beligib|\bas determined by\b|\bassess|\bdetermin\w*[^;]{0,40}\bthat you\b/;

const SETTLED: readonly Settled[] = [
  // "We do not refund opened goods": the ground of a refusal is no demand; "only … case by case" is one beside it.
  {
    drop: 'refund.condition',
    beside: ['refund.none'],
    unless: new RegExp(`${DEMAND.source}|case[- ]by[- ]case|app store|\\bapple\\b|\\bgoogle\\b`),
  },
  // "If we cannot deliver you may ask for your money": what the provider owes asks nothing of the customer.
  { drop: 'refund.condition', beside: ['refund.breach'], unless: DEMAND },
  // "Unused months are returned less a charge": a share and a deduction are told, no demand.
  { drop: 'refund.condition', beside: ['refund.prorata', 'refund.fee'], unless: DEMAND },
  // "No returns unless the product is faulty".
  {
    drop: 'refund.breach',
    beside: ['refund.none'],
    unless: /\b(?:we|us) (?:will|shall|then) (?:refund|repay)/,
  },
  // "You may cancel within 14 days and receive a full refund": withdrawing from a purchase.
  {
    drop: 'renewal.cancel',
    beside: ['refund.window', 'refund.full', 'refund.fee', 'refund.none'],
    unless: RENEWS,
  },
  // "We may, in our sole discretion, end the service": a power to change; it judges nothing.
  {
    drop: 'risk.final-say',
    beside: ['risk.unilateral-change', 'risk.liability'],
    unless: JUDGES,
  },
];

export function settleEnglishKinds(candidates: readonly Candidate[]): Candidate[] {
  const kinds = new Map<number, Set<ClauseKind>>();
  for (const { unit, rule } of candidates) {
    if (unit.lang !== 'en') continue;
    const known = kinds.get(unit.start);
    if (known) known.add(rule.kind);
    else kinds.set(unit.start, new Set([rule.kind]));
  }
  return candidates.filter(({ unit, rule }) => {
    const found = kinds.get(unit.start);
    if (!found || found.size < 2) return true;
    return !SETTLED.some(
      ({ drop, beside, unless }) =>
        drop === rule.kind &&
        // What a heading or a lead-in makes of an item ("refunds are given if:") stands beside what the item says itself.
        !rule.inContext &&
        beside.some((kind) => found.has(kind)) &&
        !unless.test(unit.text),
    );
  });
}
