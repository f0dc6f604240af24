// What English sentences are told apart by that say something else with the words of a clause: each entry names the
// kinds it speaks against, with an example. Read by drop-english-asides.
export interface Aside {
  /** Prefixes of the kinds it speaks against. */
  kinds: readonly string[];
  text?: RegExp;
  /** Over the headings above the sentence and the lead-in of its list. */
  around?: RegExp;
  /** What makes it a rule after all. */
  unless?: RegExp;
  unlessAround?: RegExp;
}

const PLAN = /\b(?:subscri\w*|memberships?|plans?|renew\w*|dues|recurring)\b/;
const MONEY_BACK =
  /refund|reimburs|money|credit|repa[iy]|cash|compensat|\bback\b|deposit|\bfees?\b|charge|paid|guarantee|return|cancel|withdraw|purchase|exchange|payment|eligib|adjust|buyer protection/;

export const ENGLISH_ASIDES: readonly Aside[] = [
  // "a Non-Refundable Rate may be changed once": the name of an offer.
  {
    kinds: ['refund.none'],
    text: /\bnon-?refundable (?:bookings?|rates?|tours?|fares?|tickets?|options?|offers?)\b/,
    unless:
      /\b(?:is|are|be|remain|strictly|always) non-?refundable\b(?! (?:bookings?|rates?|tours?|fares?|tickets?|options?|offers?))|\bno refund|\bnot (?:be )?(?:[a-z]{2,12} )?refund|\bpayment of\b/,
  },
  // "Some users may be entitled to request a refund": no condition, no way.
  {
    kinds: ['refund.process', 'refund.condition'],
    text: /\b(?:may|might|can) be (?:entitled|able|eligible) to (?:request|receive|get|claim) an? (?:full )?refund\.?$/,
  },
  // Evidence and time limits of something that has nothing to do with money given back; a page without headings
  // leaves that open.
  {
    kinds: ['refund.condition', 'refund.process', 'refund.window'],
    around: /[a-z]/,
    unless: MONEY_BACK,
    unlessAround: MONEY_BACK,
  },
  // Old goods brought to be recycled.
  { kinds: ['refund.'], around: /\brecycl/, text: /\breturn/, unless: /refund|money back/ },
  // "returned to us in full": the goods, not the money.
  { kinds: ['refund.full'], text: /\breturned to (?:us|the shop|[a-z]{3,14}) in full\b/ },
  // "to exercise your right to cancel, write to us:" is how money is asked for, not how a renewal is stopped.
  {
    kinds: ['renewal.cancel'],
    around: /\bexercise (?:your|the|this) (?:right|statutory right)[^>]{0,20}\b(?:cancel|withdraw)/,
  },
  // Appointments, orders and journeys are cancelled too.
  {
    kinds: ['renewal.cancel'],
    text: /\b(?:appointments?|bookings?|reservations?|tours?|travel|installation|orders?(?! to\b)|transactions?|flights?|this authori[sz]ation)\b/,
    unless: PLAN,
    unlessAround: PLAN,
  },
  // "Clauses 3 and 4 do not apply to the cancellation of plans bought elsewhere".
  {
    kinds: ['renewal.cancel', 'refund.process'],
    text: /\b(?:clauses?|sections?|paragraphs?|articles?) [\d., a-z]{1,20} (?:do|does|shall|will) not apply\b/,
  },
  // Order of set-off, costs of collection, disputed charges.
  {
    kinds: ['renewal.charge'],
    text: /\b(?:allocated to|collection (?:costs|agency)|disputing a charge|charge ?back fees?)\b/,
    unless: /\b(?:suspend|cancel|terminat|retry|attempt|payment method)/,
  },
  // "By using a trial you agree to the terms of paid plans."
  {
    kinds: ['renewal.trial'],
    text: /^by (?:using|accessing|starting)\b|\bagree not to (?:engage|access|use)\b/,
    unless: /\bcharg|\bbill|\bconvert|\brenew|\bbecome|\bauthori/,
  },
  // "Subject to payment of the fees we grant you a right to use": a licence.
  { kinds: ['renewal.auto'], text: /\bwe (?:hereby )?grant\b/, unless: /\brenew|\bauthori[sz]e\b/ },
  // "Recurring orders:" names what follows.
  {
    kinds: ['renewal.auto'],
    text: /^[^.;(]{0,40}\b(?:orders?|billing|renewals?|payments?|services?|subscriptions?):$/,
  },
  // Prices of others, exchange rates, advice to look at a list.
  {
    kinds: ['renewal.price'],
    text: /\b(?:dealer|exchange rates?|room|hotel|booking) (?:prices?|rates?)\b|\bactual (?:rates|prices?)\b|\bexchange rates?\b|^you (?:should|can) (?:consult|find|see)\b|\bbooking price\b/,
    unless: PLAN,
  },
  // Law, taxes, advertising, equipment: they change, what is bought does not.
  {
    kinds: ['risk.unilateral-change', 'renewal.notice'],
    text: /\b(?:visas?|health (?:and|requirements)|immigration|sales tax|advertising (?:is|are|may)|such advertising)\b[^;]{0,80}\bchange/,
  },
  {
    kinds: ['risk.unilateral-change'],
    text: /^(?:please )?(?:refer to|see|review|consult|check) (?:section|our|the|your)\b|^here (?:is|are) how\b|\b(?:taxes?|tax rates?)\b[^;]{0,60}\bmay change\b/,
  },
  // What others have written, or what the law forbids, is taken down.
  {
    kinds: ['risk.unilateral-change'],
    text: /\b(?:remove|delete|take down)\b[^;]{0,24}\b(?:it|metadata|the metadata|listings?|you from)\b/,
    unless: /\b(?:services?|features?|benefits?|plans?|products?|at any time)\b/,
  },
  // "Additional terms of merchants apply, and you must review them."
  {
    kinds: ['risk.unilateral-change'],
    text: /\b(?:merchants?|third[- ]party) (?:[a-z]{3,12} )?(?:terms|polic)|\bterms (?:and conditions )?(?:of|from) (?:merchants?|third|other)/,
    unless: /\b(?:we|us) (?:may|can|reserve|will)|\bany time/,
  },
  // What stays in force when a contract ends.
  {
    kinds: ['risk.', 'refund.', 'renewal.'],
    text: /\b(?:sections?|provisions?|clauses?|headings?|terms)\b[^;]{0,400}\bsurvive\b/,
    unless: /\brefund|\bnot be liable\b/,
  },
  // "These limits do not apply where the law forbids them."
  {
    kinds: ['risk.liability'],
    text: /\b(?:limits?|limitations?|exclusions?|disclaimers?)\b[^;]{0,60}\b(?:do|does|may|shall|will) not (?:apply|limit|exclude)\b[^;]{0,60}$/,
    unless: /\bin no event\b|\bwe (?:are|will|shall) not\b|\bas is\b/,
  },
  // Who decides about fees and filings of an arbitration.
  {
    kinds: ['risk.final-say'],
    text: /\b(?:aaa|nam|jams|arbitrat\w*|mediator|mass filings?|batch|demands for)\b/,
  },
  // A free account stays: nothing is lost.
  {
    kinds: ['risk.forfeiture'],
    text: /\b(?:reverts?|downgraded|return(?:s|ed)?) to (?:a |an |the |our )?(?:free|basic|limited)\b|\bpause until\b/,
    unless: /\blose|\blost|forfeit|delet|expire|no longer/,
  },
  // "'Tariff' means the price you pay": a definition.
  {
    kinds: ['refund.', 'renewal.', 'risk.'],
    text: /^["'][^"']{2,60}["'] (?:means|refers|is defined|shall mean|has the meaning|is an? contract)\b/,
  },
  // What is due from the customer in full.
  {
    kinds: ['refund.full'],
    text: /\bfull discount\b|\bpay all amounts due\b|\boverdue amounts\b/,
  },
  // "Set-up fees are not refundable": nothing is deducted.
  {
    kinds: ['refund.fee'],
    text: /\bfees?\b[^;]{0,80}\b(?:are|is) (?:not|non-?) ?refundable\b|\bnot subject to\b|\b(?:dis|re)connection\b|\bremaining balance of the charges\b/,
    unless: /\bdeduct|\bless\b|\bminus\b/,
  },
  // "The first bill may be prorated."
  {
    kinds: ['refund.prorata'],
    text: /\b(?:bill(?:ing|ed)?|charges?)\b[^;]{0,80}\b(?:pro-?rat|proportional)|\b(?:pro-?rat\w*|proportional) (?:bill|charges?)\b/,
    unless: /refund|credit|reimburs|repa[iy]|return|back\b|only pay|withdraw|cancel|terminat/,
  },
  // "processed no later than two months after": how long paying takes.
  {
    kinds: ['refund.window'],
    text: /\brefunds?\b[^;]{0,30}\b(?:be|is|are) (?:processed|paid|issued|credited|made) (?:no later than|within|not later than)\b|\b(?:will|shall) (?:provide|issue|pay|make) (?:this|the|such|any|your) refunds? within\b/,
  },
  // Equipment that has to come back is what the customer owes.
  {
    kinds: ['refund.window', 'refund.process'],
    text: /\b(?:must|fail to|failure to) return\b[^;]{0,30}\b(?:equipment|router|modem|kit|set-top)\b/,
  },
  // One-time charges, a suspension that lasts until something is done, a contract with an end date.
  {
    kinds: ['renewal.auto'],
    text: /\b(?:non-?recurring|aggregate) charges?\b|\bsuspend\b[^;]{0,90}\buntil\b|\bcontinue until the (?:termination|end|supply) date\b/,
    unless: /\brenew/,
  },
  // A failed payment, an emergency: no change at will.
  {
    kinds: ['risk.unilateral-change'],
    text: /\bfail to provide a valid\b|\bunable (?:for any reason )?to (?:bill|charge)\b|\bevent of an emergency\b/,
    unless: /\bany or no reason|\bno reason\b/,
  },
  // "You may cancel during the cooling-off period" gives money back; "we are not responsible if you fail to cancel".
  {
    kinds: ['renewal.cancel'],
    text: /\bcooling[- ]off\b|\bnot (?:be )?(?:responsible|liable) for\b[^;]{0,40}\bcancel/,
    unless: /\brenew|\bsubscription at any time/,
  },
  // What users have written is deleted, not what they hold.
  {
    kinds: ['risk.forfeiture'],
    text: /\b(?:user content|inputs?|outputs?|e-?mails?)\b[^;]{0,60}\b(?:recovered|deleted)\b/,
    unless: /\b(?:credits?|points|balance|subscription|membership|unpaid)\b/,
  },
  // "You may turn off automatic renewal": how it stops, not that it runs; and the bare name of it.
  {
    kinds: ['renewal.auto'],
    text: /\b(?:cancel|disable[ds]?|turn(?:ing|ed)? off|switch(?:ing|ed)? off|opt out of|stop|deactivate)\b[^;]{0,24}\bauto(?:matic)?[- ]?renew|^(?:[a-z ]{3,20}: )?auto(?:matic)?[- ]?renewals?(?: (?:of|for) [a-z ]{3,30})?\.?$|\bauto-?renewal (?:feature|service) (?:will|can|may)\b/,
    unless:
      /\bautomatically (?:renew|charg|bill|extend)|\bwill (?:be )?renew|\brenews\b|\bunless\b|\buntil\b/,
  },
  // No pay for what users hand in or for advertising shown to them.
  {
    kinds: ['refund.none', 'risk.forfeiture'],
    text: /\bcompensation\b[^;]{0,60}\b(?:advertis\w*|feedback|ideas|submissions?|materials?|user content|use of any)\b|\b(?:feedback|ideas|submissions?|materials?|user content)\b[^;]{0,160}\bcompensation\b/,
    unless: /\brefund|\bsubscription|\bfees?\b/,
  },
  // "You will not receive a refund for the rest of the period": no way of asking.
  {
    kinds: ['refund.process'],
    text: /\bnot (?:receive|get|be entitled to) (?:a |any )?(?:refunds?|credit)\b/,
    unless: /contact|e-?mail|write|submit|\bprocessed\b|business days|original|\bvia\b|through/,
  },
  // "Keep your payment details up to date", "manuscripts are not returned", "does not limit our power to refund".
  {
    kinds: ['refund.none'],
    text: /\bkeep (?:your|the)\b[^;]{0,60}\b(?:up to date|current|accurate)\b|\b(?:submissions?|manuscripts?|documents?|photos)\b[^;]{0,50}\bnot (?:be )?[^;]{0,20}returned\b|\bnot limit\b[^;]{0,40}\brefund/,
    unless: /\bno refunds?|\bnot (?:be )?refund/,
  },
  // What is refused is a refund; what is revised are prices; what fails is a card.
  {
    kinds: ['risk.unilateral-change'],
    text: /\b(?:approve|deny|decline|refuse)\b[^;]{0,30}\brefund requests?\b|\brejection of (?:any )?(?:credit )?card\b|\bcharges are (?:refused|rejected)\b/,
  },
  {
    kinds: ['risk.unilateral-change'],
    text: /\b(?:revise|change|adjust|increase|modify) (?:the |our |its |any |your )*(?:[a-z]{3,14} ){0,2}(?:rates|prices|fees)\b/,
    unless:
      /\b(?:terms|features?|benefits?|plans?|products?|content|availab\w*|agreement|conditions|rules|consent|accept\w*|billing methods|specifications)\b|\bservices?\b(?! (?:rates|fees|prices))/,
  },
  { kinds: ['refund.fee'], text: /\bnot incur\b/ },
  // "a refund of what is paid for but unused": a share, no demand.
  {
    kinds: ['refund.condition'],
    text: /\bpaid[- ]for,? but unused\b|\bwarranty service\b/,
    unless: /\b(?:only if|provided that|must)\b/,
  },
  // Names of sections.
  {
    kinds: ['renewal.auto'],
    text: /^(?:[a-z]{4,10}-term |month-to-month )?(?:subscriptions?|recurring (?:payments?|billing|charges?))(?: \([a-z ]{3,20}\))?\.?$|\bcard account updater\b/,
  },
  {
    kinds: ['risk.forfeiture'],
    text: /^(?:suspension|forfeiture|expiry|expiration|termination)\b[^;]{0,40}\.$|\bloss of content\b[^;]{0,80}\berrors\b|\brecordings?\b/,
    unless: / (?:is|are|will|may|shall|can|results?|leads?)\b[^;]{0,40}\b(?:lost|lose|forfeit|expire|void)/,
  },
  // A bare "unless you cancel": neither a way nor a deadline.
  {
    kinds: ['renewal.cancel'],
    text: /\b(?:unless|until) (?:and until )?you (?:[a-z]{3,12} (?:or |and |auto-renewal or )?){0,3}cancel(?: (?:it|your|the|this|a)\b[a-z ]{0,30})?[.,;)]/,
    unless:
      /\bcancel[^.;]{0,90}\b(?:at least|before|prior|by|through|via|within|in|on|any ?time|with|hours|days)\b|\b(?:you (?:may|can|must)|to) (?:[a-z]{2,10} )?cancel|\bturn(?:ing)? off|\bunsubscrib|cancell?(?:ation|ing)/,
  },
  // Opting out of something else.
  { kinds: ['renewal.cancel'], text: /\bopt(?:ing)?[- ]?out\b/, unless: PLAN, unlessAround: PLAN },
  // "in 5.3 (Return and Full Refund)": a pointer; "Return and full refund." a name.
  {
    kinds: ['refund.'],
    text: /\b\d{1,2}\.\d{1,2} \([^;()]{0,40}refunds?\)|^[a-z ]{3,30}(?:and|&) full refund\.?$/,
    unless: /\b(?:no|not|non-?refundable|any) (?:[a-z]{2,14} ){0,3}refund/,
  },
  {
    kinds: ['renewal.cancel'],
    text: /^by (?:post|mail|e-?mail|fax|phone|telephone)\b/,
    around: /\bright to cancel|\bright of withdrawal|\bwithdrawal\b/,
  },
  // "no refund unless we are in breach": what is not lost.
  {
    kinds: ['risk.forfeiture', 'renewal.auto'],
    text: /\bunless\b[^;]{0,140}\b(?:we|our)\b[^;]{0,30}\bbreach/,
  },
  // Items below "we pay refunds within these time limits:" say when, not if.
  {
    kinds: ['refund.condition'],
    around: /\brefunds?\b[^>]{0,80}\b(?:timelines?|time limits?|deadlines?)\b[^>]{0,20}:\s{0,3}$/,
  },
];
