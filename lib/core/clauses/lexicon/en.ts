// English word lists for rule patterns, lower case. `{refund}` in a pattern or cue stands for any word of that list.
// Lists used as cues hold plain words only; the others may hold patterns.
import type { Lexicon } from '../pattern';
import { englishRiskWords } from './en-risk';
import { englishWideWords } from './en-wide';

export const englishWords: Lexicon = {
  ...englishRiskWords,
  ...englishWideWords,
  refund: ['refund', 'refunds', 'refunded', 'refundable', 'money back', 'money-back', 'reimburse'],
  /** Cues of giving up a contract. */
  cancel: ['cancel', 'unsubscrib', 'terminat', 'opt out', 'opt-out', 'turn off', 'turning off', 'turned off'],
  /** Pattern: a refund as a noun. */
  refundNoun: ['refunds?', 'reimbursements?', 'money[- ]back', 'credits?'],
  provider: ['we', 'us', 'our', 'the company', 'the provider', 'the service'],
  user: ['you', 'your', 'the user', 'the customer', 'subscriber', 'member'],
  plan: ['subscription', 'membership', 'plan', 'service'],
  /** Pattern: what is renewed or cancelled. */
  contract: [
    'subscriptions?',
    'memberships?',
    'plans?',
    '(?:auto|automatic)[- ]?renewals?',
    'renewals?',
    '(?:recurring|automatic|future) (?:billing|payments?|charges?)',
    'services?',
    'accounts?',
    '(?:free )?trials?',
    'contracts?',
    'agreements?',
    'packages?',
    'pass(?:es)?',
  ],
  /** Pattern: what was paid. */
  paid: [
    'fees?',
    'payments?',
    'charges?',
    'amounts?',
    'sums?',
    'deposits?',
    'monies',
    'money',
    'purchases?',
    'sales?',
    'orders?',
    'transactions?',
    'subscriptions?',
    'memberships?',
    'registrations?',
    'bookings?',
    'tuition',
    'renewals?',
    'credits?',
  ],
  /** Pattern: a negated verb's first part. */
  wont: [
    '(?:will|shall|would|do|does|did|can|could|may|might|is|are|be|been|has|have|must|should) (?:also |generally |typically |normally |therefore |then |currently |ordinarily )?not\\b',
    "(?:wo|do|does|is|are|ca|would|has|have)n't",
    "can't",
    'cannot',
    'never',
    'unable to',
    'not able to',
    '(?:not required|not obliged|not obligated|under no obligation|in no event|no longer) to',
  ],
  /** Pattern: a length of time: "14 days", "five (5) business days", "5-10 business days", "24-hour". */
  duration: [
    '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty[- ]one|twenty[- ]four|twenty[- ]eight|thirty|forty[- ]five|forty[- ]eight|sixty|seventy[- ]two|ninety)(?: ?\\((?:\\d{1,4}|[a-z-]{3,12})\\))?(?: ?(?:-|to|or) ?\\d{1,3})?[- ]?(?:(?:full|calendar|business|working|consecutive|banking)[- ])?(?:hours?|hrs?|days?|weeks?|months?|years?)\\b',
  ],
  /** Pattern: the end of what was paid for. */
  termEnd: [
    '(?:end|expir[a-z]{2,5}|conclusion|completion|close|remainder|rest|duration|last day|final day) of (?:the |your |that |this |each |a |an |any |such )?(?:then[- ])?(?:current |applicable |paid |prepaid |active |existing |initial |relevant |respective |billing |subscription |renewal |membership |already[- ]paid |monthly |annual |free )*(?:period|term|cycle|month|year|trial|subscription|membership|plan|billing)',
    '(?:paid|billing|subscription|current|membership|trial|payment) (?:period|term|cycle|month)(?: has)? (?:ends?|expires?|is over|runs out|concludes|lapses)',
    '(?:next|upcoming|following|scheduled|your|its|the|each|a|every) (?:[a-z]{1,15} )?(?:renewals?|billing date|billing cycle|billing period|charge|payment date|renewal date|billing)',
  ],
  /** Pattern: where money is taken from. */
  paymentMeans: [
    '(?:payment|billing) (?:method|instrument|account|source|card|details|information)s?(?:\\(s\\))?',
    '(?:credit|debit|bank|payment) (?:card|account)s?',
    '(?:your|the|a|their|its|his|her) (?:card|account)',
    '(?:itunes|apple id|apple|google play|google|paypal|app store|play store) account',
    'form of payment',
    'means of payment',
    'method of payment',
  ],
  /** Pattern: shops that sell for the provider. */
  store: [
    '(?:apple |ios |the )?app stores?',
    'apple',
    'itunes',
    'google(?: play)?',
    'play store',
    'third[- ]party',
    'third part(?:y|ies)',
    'resellers?',
    'steam',
    'amazon',
    'roku',
    'microsoft store',
    'retailers?',
    'the seller',
    'point of purchase',
  ],
  /** Pattern: a price of the plan. */
  price: [
    '(?:subscription |membership |service |plan |renewal |applicable |current |recurring |monthly |annual )*(?:price|pricing|fee|rate|charge|tariff|cost)s?',
  ],
};
