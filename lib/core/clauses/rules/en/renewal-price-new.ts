import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-new',
  kind: 'renewal.price',
  cues: [
    'your charges',
    'price',
    'pricing',
    'fee',
    'rate',
    'tariff',
    'dues',
    'renew',
    'will increase',
    'may increase',
  ],
  any: [
    '\\bagree to the new (?:price|fee|rate)',
    '\\b(?:new|increased|revised|changed|higher|modified|updated|adjusted) (?:subscription |membership |renewal )?(?:prices?|pricing|fees?|rates?|amount)\\b[^;]{0,110}\\b(?:appl(?:y|ies)|effect|effective|renewal|next|accept|charged|agree|consent|subscription)',
    '\\b(?:price|pricing|fee|rate)s? (?:change|increase|adjustment|modification)s?\\b[^;]{0,120}\\b(?:effect|effective|apply|applies|accept|agree|consent)',
  ],
  all: ['price|pricing|fee|rate|dues|increase|change|[£$€]'],
  not: [
    "\\b(?:if|should) you (?:(?:do not|don't) (?:wish|agree|accept|want|like|consent)|disagree)[^;]{0,200}\\b(?:cancel|unsubscrib|terminate)",
    '^(?![^;]{0,160}\\b(?:may|reserves?|right to)\\b)[^;]{0,240}\\b(?:notif(?:y|ied)|notice|inform(?:ed)?|e-?mail)\\b[^;]{0,90}\\b(?:before|prior to|in advance)\\b(?!.{0,120}will (?:not )?apply)(?<!will (?:not )?apply[^;]{0,160})(?<!increases?,[^;]{0,90})(?<!\\bthen[- ](?:current|applicable)[^;]{0,300})(?!.{0,200}\\bthen[- ](?:current|applicable))',
  ],
  example: 'New prices apply from your next renewal.',
});
