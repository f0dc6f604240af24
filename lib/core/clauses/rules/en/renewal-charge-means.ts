import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-means',
  kind: 'renewal.charge',
  cues: ['charge', 'bill', 'payment method', 'debit', 'collect', 'deducted from'],
  any: [
    '\\b(?:charged|billed|charges|payments?|collected)\\b[^;]{0,60}\\b(?:using|to|via|through|against)\\b[^;]{0,30}{paymentMeans}',
    '\\bcharge (?:the|your) {paymentMeans} (?:on file|you (?:selected|provided))',
    '\\bautomatically charge your\\b',
  ],
  all: [
    'subscri|member|renew|recurr|plan|continu|period|billing|month|on file|selected|instrument|charged to|collected|using the payment|account at|order of|deducted from',
  ],
  not: [
    'refund',
    '\\btaxes\\b',
    'on a recurring basis|recurring charges',
    'extra member|family',
    'will need to add',
  ],
  example: 'The fee is first set off against your earnings, then charged to your card.',
});
