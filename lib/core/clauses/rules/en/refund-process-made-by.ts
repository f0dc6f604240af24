import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-made-by',
  kind: 'refund.process',
  cues: [
    'withdrawal',
    'cancellation',
    'cancelation',
    'claims',
    'claim is',
    'requests',
    'request is',
    'request must',
  ],
  any: [
    '\\b(?:withdrawals?|cancell?ations?|claims?|requests?) (?:are|is|must be|have to be|has to be|can be|should be|may be) (?:only )?(?:made|sent|submitted|given|requested) (?:only )?(?:by|in|via|through|using|on|from)\\b',
  ],
  not: [
    'subscription|membership|renew|plan\\b|direct debit|contract|by (?:the|an?) (?:author|minor|third)|\\bin anger\\b|copyright|privacy|personal data|arbitrat|liab|consent',
  ],
  contextNot: ['subscription|membership|renew|privacy|data|copyright|dispute|liab|arbitrat|content'],
  note: 'The form in which a booking is given up or money is claimed.',
  example: 'Withdrawals have to be made in your account.',
});
