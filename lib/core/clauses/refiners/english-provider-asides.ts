// More of what English sentences are told apart by: what the provider stops, enrols or withholds beside what the
// customer may end, and things that only sound like a holding or an offer. Read by drop-english-asides.
import type { Aside } from './english-asides';

const CUSTOMER_ENDS =
  /\b(?:you|members?|subscribers?|customers?) (?:also |then |always )?(?:may|can|must|should|need to|have the right to|are free to)\b[^;]{0,40}\b(?:cancel(?!l?ation)|terminate|end|suspend|pause|stop|turn)|\bto cancel\b|\bcancel(?: [a-z]{2,12}){0,2} (?:at )?any ?time\b|\bif you (?:wish|want)|\b(?:at )?any ?time\b[^;]{0,30}\bby\b/;
const HOLDING =
  /\b(?:credits?|points|balances?|vouchers?|memberships?|tickets?|pass(?:es)?|subscriptions?)\b/;

export const ENGLISH_PROVIDER_ASIDES: readonly Aside[] = [
  // "We may suspend or cancel the service if you do not pay": told by renewal.charge.
  {
    kinds: ['renewal.cancel'],
    text: /\bsuspen(?:d|ds|ded|ding|sion),? (?:and\/or|or|and|and or) (?:to )?(?:cancel|terminat)/,
    unless: CUSTOMER_ENDS,
  },
  // "Your rewards account may be cancelled": no plan that its holder ends.
  {
    kinds: ['renewal.cancel'],
    text: /\b(?:services?|accounts?|programmes?|programs?|orders?|credits?|gift cards?|vouchers?) (?:is|are|may be|can be|will be|has been|have been) (?:immediately |automatically |then )?(?:discontinued or |closed or |suspended or )?cancel+ed\b/,
    unless: /\b(?:if|when|once|after) you\b|\bby you\b|\bend of (?:the|your)\b|\bupon (?:your )?request/,
  },
  {
    kinds: ['renewal.cancel'],
    text: /\b(?:cease to have|lose|lost|no longer have|do not have|not have) (?:the|your|any|a) right to (?:cancel|withdraw)|\bcannot cancel an order\b/,
  },
  // "You may owe cancellation charges".
  {
    kinds: ['renewal.cancel'],
    text: /\b(?:owe|incur|pay|see|review|refer to|subject to|liable for|cover)\b[^;]{0,40}\bcancel+ation (?:charges?|fees?|penalt(?:y|ies)|polic(?:y|ies))\b/,
    unless: CUSTOMER_ENDS,
  },
  {
    kinds: ['renewal.cancel'],
    text: /(?:^|, |\b(?:that|and) )(?!you\b)[a-z][a-z.'-]{1,24} (?:may|can|might) (?:also )?(?:turn off|stop|disable|deactivate)\b[^;]{0,40}\b(?:billing|renewals?|charges?)/,
    unless: CUSTOMER_ENDS,
  },
  {
    kinds: ['renewal.cancel'],
    text: /\bcancel[^;]{0,60}\bwithout (?:any |prior |further |giving )*notice\b/,
    unless: CUSTOMER_ENDS,
  },
  // Enrolled in a loyalty scheme, a list where payments are seen, a table of contents.
  {
    kinds: ['renewal.auto'],
    text: /\benrol+ed in (?:the|our|a) (?:[a-z]{3,14} )?(?:rewards|loyalty|referral)|\bmanage recurring payments\b|\blicensed copy\b|\bsections? \d[^;]{0,90}\brecurring|\bto complete the purchase\b/,
    unless: /\brenew(?:s|ed|al)? automatically|\bautomatically renew/,
  },
  // "One refund obliges us to no other", "we do not pay your phone bill".
  {
    kinds: ['refund.none'],
    text: /\b(?:same|similar)(?: or similar)? refunds?\b[^;]{0,40}\bfuture\b|\bobligation to issue\b[^;]{0,40}\bfuture\b|\breimburse you for (?:such|those|these|any) (?:third[- ]party )?(?:fees|charges|costs)\b|\bpayments? due to you\b/,
  },
  // Rented equipment that comes back broken.
  {
    kinds: ['refund.condition'],
    text: /\b(?:responsible|liable) for (?:any |the )?loss\b[^;]{0,140}\b(?:equipment|kit|router|device)\b/,
  },
  // Accounts are no holding; a licence, a running film and a warning that is promised are none either.
  {
    kinds: ['risk.forfeiture'],
    text: /\b(?:share|assign or transfer|assign|lend) (?:an|any|your|the) account\b|\blicen[cs]e is not transferr?able\b/,
    unless: HOLDING,
  },
  {
    kinds: ['risk.forfeiture'],
    text: /\blive ?stream\b|\b(?:won't|will not) close your account\b|\bwe will (?:notify|inform|tell) you\b[^;]{0,70}\blose access|\bdebits or accept such credits\b/,
  },
  // Limits of storage, other people's apps, post and keys of the house, card numbers kept up to date.
  {
    kinds: ['risk.unilateral-change'],
    text: /\brestrict the export\b|\bexceeds? (?:the )?(?:storage )?limits? (?:on|of)\b|\bpublishers? of\b[^;]{0,40} may\b|\bdeliver any notice\b|\bcard number\b[^;]{0,90}\bexpir|\benter your premises\b|\bdeny support\b|\bchanges? to your charges\b/,
    unless: /\b(?:we|us) (?:may|can|reserve)[^;]{0,60}\b(?:terms|agreement|features?|discontinue)\b/,
  },
];
