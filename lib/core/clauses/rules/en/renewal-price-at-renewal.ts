import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-at-renewal',
  kind: 'renewal.price',
  cues: ['price', 'pricing', 'fee', 'rate', 'tariff', 'dues', 'renew', 'will increase', 'may increase'],
  any: [
    '\\b(?:then[- ](?:current|applicable|prevailing|effective|in effect)|prevailing|(?:price|rate|fee)s? (?:then )?in effect|(?:price|rate|fee)s? at the time of renewal|current (?:price|rate|list price) at)\\b[^;]{0,40}\\b(?:prices?|pricing|rates?|fees?|charges?|tariff|cost)\\b',
    '\\bcharged at the (?:then[- ]|rate)',
    '\\b(?:price|rate|fee|charge)s? (?:at the time of|in effect (?:at|on|when)) (?:the |your |each )?(?:renewal|time)',
    '\\bprice is locked\\b',
    '\\brenew[a-z]{0,20}\\b[^;]{0,60} (?:at|for) (?:the )?(?:[£$€]\\d|regular|full|standard|normal|non-promotional|list)[^;]{0,40}',
    '\\b(?:price|rate|fee|discount)[^;]{0,40}\\b(?:is locked|applies only to the first|first (?:term|year|month|billing period) only)\\b',
    '\\bregular (?:fee|price|rate)\\b[^;]{0,40}\\bafter\\b',
  ],
  all: ['price|pricing|fee|rate|dues|increase|change|[£$€]'],
  not: [
    '\\brefund|withdraw',
    'arbitrat|prevailing party|attorney|deliver(?:y|ies)|(?:\\ba|\\bthe|eur|usd|\\d|") change fee\\b|re-?booking',
    'interest rate|exchange rate|rate limit|bit ?rate|tax rate|late fee|heart rate',
    '^(?![^;]{0,160}\\b(?:may|reserves?|right to)\\b)[^;]{0,240}\\b(?:notif(?:y|ied)|notice|inform(?:ed)?|e-?mail)\\b[^;]{0,90}\\b(?:before|prior to|in advance)\\b(?!.{0,120}will (?:not )?apply)(?<!will (?:not )?apply[^;]{0,160})(?<!increases?,[^;]{0,90})(?<!\\bthen[- ](?:current|applicable)[^;]{0,300})(?!.{0,200}\\bthen[- ](?:current|applicable))',
    '^(?:if|you)\\b[^;]{0,90}you (?:may|can) cancel',
    '{wont} (?:be )?(?:increase|change|raise)d?\\b',
    'price match',
    'at least {duration}[^;]{0,20}notice of any price changes|\\bnotify you at least|prior notice of a price increase|before any price increase|give you at least',
    'affiliate|commission|payout|creator|referral|rewards?\\b|product (?:prices?|pages?|listings?|recall)|prices? of products?|supplier|suppress',
    'prior notice of a price|advance notice of a change|send a reminder',
    'rate published|by membership plan',
    '^\\d[\\d.]{0,20} ?changes to',
  ],
  example: 'The plan renews at the then-current rate.',
});
