// More of what English sentences are told apart by: bookings that are cancelled beside plans, how long a payment takes
// beside how long one may ask, charges that are no deduction from a refund. Read by drop-english-asides.
import type { Aside } from './english-asides';

const SPAN =
  '(?:\\d{1,3}|an?|two|three|four|five|six|seven|ten|fourteen|thirty)(?: ?(?:-|to) ?\\d{1,3})?[- ]?(?:business |working |calendar |banking )?(?:hours?|days?|weeks?|months?)';
const PLAN = /\b(?:subscri\w*|memberships?|plans?|renew\w*|dues|recurring|trial)\b/;

export const ENGLISH_BOOKING_ASIDES: readonly Aside[] = [
  // "Bookings may be cancelled up to 48 hours before arrival": a single service, no plan.
  {
    kinds: ['renewal.cancel', 'renewal.notice', 'renewal.charge'],
    text: /\b(?:bookings?|lessons?|appointments?|exams?|test centre|candidates?|reservations?|collection|check-?in|arrival|rooms?|tours?|race|tickets?)\b/,
    unless: PLAN,
  },
  {
    kinds: ['renewal.'],
    around: /\b(?:exams?|car rental|hotel|bookings?|reservations?|race|marathon|tickets?|driving school)\b/,
    text: /\b(?:cancel\w*|notice|withdraw\w*)\b/,
    unless: PLAN,
    unlessAround: /\b(?:subscri\w*|memberships?|renew\w*|season tickets?|plans?)\b/,
  },
  // "If we cancel a course before it begins": who cancels is the provider.
  {
    kinds: ['renewal.cancel'],
    text: /^(?:[\d.() ]{0,8})?(?:if|when|where|should) (?:we|the (?!customer|user|member|subscriber|consumer|learner|guest|buyer)[a-z]{3,14}) (?:have to |has to |must )?cancels?\b/,
    unless: /\byou (?:may|can) cancel/,
  },
  // "Gift cards do not renew", "renews until it is cancelled": no way out is told.
  {
    kinds: ['renewal.cancel'],
    text: /\b(?:do|does|will|shall)(?: not|n't) renew\b|\bnever renews?\b|\brenews? until (?:it is |they are )?cancel+ed\.?$/,
    unless:
      /\byou (?:may|can|must|should|need)\b|\bturn|switch|\bsettings|\bbefore\b|\bif (?:you|either)|\bnotice\b|\bunless\b|\bcancel(?:l?ing|l?ation)?\b/,
  },
  // "The money reaches your bank in no more than 15 days", "released within ten days": how long paying takes.
  {
    kinds: ['refund.window'],
    text: new RegExp(
      `\\b(?:refunds?|deposits?|money|amounts?|payments?|repayments?|credits?)\\b[^;]{0,90}\\b(?:reach(?:es)?|lands?|arrives?|appears?|released?|show(?:s|n)?(?: up)?|unblocked|settled|clears?|be paid|is paid|are paid)\\b[^;]{0,70}\\b(?:within|in|inside|at most|up to|no more than|no later than) (?:no more than |at most |about |up to )?${SPAN}`,
    ),
    unless: new RegExp(
      `\\b(?:ask|request|apply|claim|contact|tell us|write|cancel\\w*|withdraw\\w*|return(?:ed)?)\\b[^;]{0,80}\\b(?:within|inside|in the first|no later than|up to|before) (?:the first )?${SPAN}|\\b(?:within|inside) ${SPAN} (?:of|from|after) (?:the |your )?(?:purchase|buying|payment|order|joining|sign)`,
    ),
  },
  // Fines, and charges on payments that bounce: nothing is taken from a refund.
  {
    kinds: ['refund.fee'],
    text: /\bfines?\b|\b(?:drafts?|debits?|cheques?|checks?|payments?) (?:is |are |that are )?(?:returned|dishonou?red|bounced|declined)\b/,
    unless: /\brefund|\bcancel/,
  },
  // "notice to cancel a lesson": the customer's notice, not ours.
  {
    kinds: ['renewal.notice'],
    text: /\b(?:we (?:need|require|ask for)|less than|at least|with(?:out)?) [^;]{0,30}\bnotice\b[^;]{0,40}\b(?:to cancel|to move|or (?:failing|no show)|fee|forfeit)/,
    unless: /\bprices?\b|\brenew|\bincrease|\bchanges? (?:in|of|to)\b/,
  },
  // A law that restricts, a payment presented again: no change of what is offered.
  {
    kinds: ['risk.unilateral-change'],
    text: /\b(?:laws?|regulations?|sanctions) (?:may|might|can)\b|\b(?:may|might|can) (?:resubmit|re-?present|retry)\b/,
    unless: /\bwe (?:may|might|can|reserve)/,
  },
  // Keys and passwords are no holding.
  {
    kinds: ['risk.forfeiture'],
    text: /\b(?:share|disclose|lend) (?:your|their|any) (?:[a-z]{2,10} )?(?:keys?|passwords?|credentials|log-?in)\b/,
    unless: /\b(?:lose|lost|forfeit|void|ban)/,
  },
];
