import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-channel',
  kind: 'refund.process',
  cues: ['collection', 'pick-up', 'cancellation', 'cancel', 'refund', 'return'],
  any: [
    '\\b(?:requests?|applications?) (?:for|to) (?:a |an |the )?(?:cancel+ations?|refunds?|returns?|cancel|return)\\b[^;]{0,80}\\b(?:can|may|must|should|shall|have to) (?:only )?be (?:made|sent|submitted|directed|lodged|raised)\\b[^;]{0,30}\\b(?:through|via|by|to|using|in|on)\\b',
    '\\b(?:on|upon|after) (?:a |any |your |the )?refund,? [^;]{0,60}\\b(?:will|shall) (?:be|become) (?:cancel+ed|void|deactivated|closed|revoked|disabled)\\b',
    '\\b(?:arrange|book|schedule|request) (?:a |the |your )?(?:collection|pick-?up|return)\\b[^;]{0,60}\\b(?:from|via|through|on|in|by|at)\\b',
    '\\b(?:wish|want|would like|need) to cancel (?:an|the|your) order\\b[^;]{0,60}\\b(?:contact|call|e-?mail|write|message|tell)\\b',
  ],
  not: ['{wont}', 'within {duration}', '\\b(?:subscription|membership|plan|renew)'],
  noParams: true,
  note: 'The one channel through which it goes.',
  example: 'Requests for cancellations can only be made through our customer desk.',
});
