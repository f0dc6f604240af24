import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-means',
  kind: 'renewal.charge',
  cues: ['charge', 'bill', 'payment method', 'debit', 'collect', 'deducted from'],
  any: [
    '\\b(?:authori[sz]e|will|may|shall|to)\\b[^;]{0,60}\\b(?:charge|bill|debit|collect)\\b[^;]{0,110}\\b(?:any|all|another|other|backup|eligible|alternative|applicable|on file|on record|you selected|selected|any other|stored)\\b[^;]{0,30}{paymentMeans}',
    '\\b(?:charged|billed|charges|payments?|collected)\\b[^;]{0,60}\\b(?:using|to|via|through|against)\\b[^;]{0,30}{paymentMeans}',
    '\\b{paymentMeans}(?: on file| you (?:selected|provided)| associated[^.;]{0,30})?[^.;]{0,20}\\b(?:will|may|shall) (?:then )?be (?:automatically )?(?:charged|billed|debited)',
    '\\bcharge (?:the|your) {paymentMeans} (?:on file|you (?:selected|provided))',
    '\\bcharge[sd]?\\b[^.;]{0,60}\\bto (?:any )?such payment (?:instrument|method)',
    '\\border of (?:payment|charging|deduction)',
    '\\b(?:fee|subscription|renewal)s?\\b[^;]{0,40}\\bdeducted from\\b[^;]{0,50}\\b(?:balance|wallet|account|card)',
    '\\bcollected automatically\\b|\\bautomatically charge your\\b',
  ],
  all: [
    'subscri|member|renew|recurr|plan|continu|period|billing|month|on file|selected|instrument|charged to|collected|using the payment|account at|order of|deducted from',
  ],
  not: [
    'refund',
    'donat',
    '{wont} (?:be )?(?:charge|billed)',
    'unless you cancel (?:before|at)|until you cancel\\.?$',
    '\\bconvert',
    'authori[sz]e .{0,60}on a recurring basis',
    'scheduled visit',
    'renewal fees$',
    'price|increase',
    'trial',
    'each renewal$|to extend your',
    'cardholder|security|\\btaxes\\b',
    'on a recurring basis|recurring charges',
    'extra member|family',
    're-?subscribe',
    'will need to add',
  ],
  example: 'We may charge any payment method on file for the subscription.',
});
