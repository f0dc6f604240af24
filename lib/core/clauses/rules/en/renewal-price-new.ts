import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-new',
  kind: 'renewal.price',
  cues: ['price', 'pricing', 'fee', 'rate', 'tariff', 'dues', 'renew', 'will increase', 'may increase'],
  any: [
    '\\b(?:if|when|where) (?:the |we )?(?:provider |company )?(?:increases? |changes? |raises? )?(?:the |our )?(?:prices?|fees?|rates?|membership fee|subscription fee)[^;]{0,40}\\b(?:increases?|changes?|goes up|rises)',
    '\\bagree to the new (?:price|fee|rate)',
    '\\b(?:new|increased|revised|changed|higher|modified|updated|adjusted) (?:subscription |membership |renewal )?(?:prices?|pricing|fees?|rates?|amount)\\b[^;]{0,110}\\b(?:appl(?:y|ies)|effect|effective|renewal|next|accept|charged|agree|consent|subscription)',
    '\\b(?:price|pricing|fee|rate)s? (?:change|increase|adjustment|modification)s?\\b[^;]{0,120}\\b(?:effect|effective|apply|applies|accept|agree|consent)',
    '\\b(?:changes?|increases?|adjustments?) (?:to|in) (?:the |our |your )?(?:price|pricing|fee|rate|subscription fee|cost)s?\\b[^;]{0,90}\\b(?:apply|applies|effect|effective|become|only|will be|accept|next)',
    '\\b(?:increase|change|price)\\b will (?:not )?apply (?:to|until|from|at|only)\\b',
  ],
  all: ['price|pricing|fee|rate|dues|increase|change|[£$€]'],
  not: [
    '\\brefund|withdraw',
    'arbitrat|prevailing party|attorney|deliver(?:y|ies)|(?:\\ba|\\bthe|eur|usd|\\d|") change fee\\b|re-?booking',
    'interest rate|exchange rate|rate limit|bit ?rate|tax rate|late fee|heart rate',
    "\\b(?:if|should) you (?:(?:do not|don't) (?:wish|agree|accept|want|like|consent)|disagree)[^;]{0,200}\\b(?:cancel|unsubscrib|terminate)",
    '^(?![^;]{0,160}\\b(?:may|reserves?|right to)\\b)[^;]{0,240}\\b(?:notif(?:y|ied)|notice|inform(?:ed)?|e-?mail)\\b[^;]{0,90}\\b(?:before|prior to|in advance)\\b(?!.{0,120}will (?:not )?apply)(?<!will (?:not )?apply[^;]{0,160})(?<!increases?,[^;]{0,90})(?<!\\bthen[- ](?:current|applicable)[^;]{0,300})(?!.{0,200}\\bthen[- ](?:current|applicable))',
    '^(?:if|you)\\b[^;]{0,90}you (?:may|can) cancel',
    '{wont} (?:be )?(?:increase|change|raise)d?\\b',
    'price match',
    'at least {duration}[^;]{0,20}notice of any price changes|\\bnotify you at least|prior notice of a price increase|before any price increase|give you at least',
    'affiliate|commission|payout|creator|referral|rewards?\\b|product|supplier|suppress',
    '^(?!if |when |where )(?:[a-z., ]{0,40})?(?:will|shall) (?:also |always )?(?:notify|inform|provide|give|send|e-?mail)\\b',
    'prior notice of a price|advance notice of a change|send a reminder',
    'rate published|by membership plan',
    '^\\d[\\d.]{0,20} ?changes to',
  ],
  example: 'New prices apply from your next renewal.',
});
