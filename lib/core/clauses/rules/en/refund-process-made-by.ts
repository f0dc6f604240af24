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
  note: 'The form in which a booking is given up or money is claimed.',
  example: 'Withdrawals have to be made in your account.',
});
