import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-change',
  kind: 'renewal.price',
  cues: ['price', 'pricing', 'fee', 'rate', 'tariff', 'dues', 'renew', 'will increase', 'may increase'],
  any: [
    '\\b(?:increases?|raises?|changes?) the (?:price|fee|rate)s? of (?:a|the|your|any)\\b',
    '\\b(?:we|us|company|provider|google|[a-z]{1,20}(?:, inc\\.?,?)?)\\b[^;]{0,70}\\b(?:may|might|can|reserves?|right to|will)\\b[^;]{0,70}\\b(?:change|modify|adjust|increase|raise|revise|alter|update|amend|vary|decrease|reduce)\\b[^;]{0,60}\\b(?:prices?|pricing|fees?|rates?|charges? (?:for|of)|cost of)\\b(?! (?:and|or) (?:terms|conditions) of use)',
    '\\b(?:prices?|pricing|fees?|rates?)\\b[^;]{0,60}\\b(?:may|might|can|could|are|is|will|to|shall)(?: be)?(?: [a-z]{1,20}){0,3} (?:vary|change[ds]?|increase[ds]?|adjust(?:ed|ment)?|subject to (?:change|revision|increase|adjustment)|modif(?:y|ied)|revised|updated|differ|amended|higher|go up|rise)\\b',
    '\\bchange subscription prices\\b',
    '\\b(?:dues|memberships?|subscriptions?)\\b[^;]{0,60}\\b(?:will|may|can) (?:increase|go up|rise)\\b',
    '\\b(?:dues|fees?|prices?|rates?)\\b[^;]{0,40}\\bsubject to (?:[a-z]{1,20} ){0,2}(?:increases?|changes?|adjustments?|review)\\b',
    '\\b(?:prices?|pricing|fees?|rates?|term and rate) (?:for|of|to)?[^;]{0,30}may (?:change|vary|differ|increase)',
  ],
  all: ['price|pricing|fee|rate|dues|increase|change|[£$€]'],
  not: [
    '\\brefund|withdraw',
    'arbitrat|prevailing party|attorney|deliver(?:y|ies)|(?:\\ba|\\bthe|eur|usd|\\d|") change fee\\b|re-?booking',
    'interest rate|exchange rate|rate limit|bit ?rate|tax rate|late fee|heart rate',
    "\\b(?:if|should) you (?:(?:do not|don't) (?:wish|agree|accept|want|like|consent)|disagree)[^;]{0,200}\\b(?:cancel|unsubscrib|terminate)",
    '^(?![^;]{0,160}\\b(?:may|reserves?|right to)\\b)[^;]{0,240}\\b(?:notif(?:y|ied)|notice|inform(?:ed)?|e-?mail)\\b[^;]{0,90}\\b(?:before|prior to|in advance)\\b(?!.{0,120}will (?:not )?apply)(?<!will (?:not )?apply[^;]{0,160})(?<!increases?,[^;]{0,90})(?<!\\bthen[- ](?:current|applicable)[^;]{0,300})(?!.{0,200}\\bthen[- ](?:current|applicable))',
    'shipping|order(?:s|ed)? |product prices|items?\\b|merchandise|typographical|pricing error|errors? in pric',
    '{wont} (?:be )?(?:increase|change|raise)d?\\b',
    'at least {duration}[^;]{0,20}notice of any price changes|\\bnotify you at least|prior notice of a price increase|before any price increase|give you at least',
    'affiliate|commission|payout|creator|referral|rewards?\\b|product|supplier|suppress',
    '^(?!if |when |where )(?:[a-z., ]{0,40})?(?:will|shall) (?:also |always )?(?:notify|inform|provide|give|send|e-?mail)\\b',
    'rate published|by membership plan',
  ],
  example: 'We may change the price of the plan from time to time.',
});
