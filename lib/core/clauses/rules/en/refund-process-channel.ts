import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-channel',
  kind: 'refund.process',
  cues: ['collection', 'pick-up', 'cancellation', 'cancel', 'refund', 'return'],
  any: [
    '\\b(?:requests?|applications?) (?:for|to) (?:a |an |the )?(?:cancel+ations?|refunds?|returns?|cancel|return)\\b[^;]{0,80}\\b(?:can|may|must|should|shall|have to) (?:only )?be (?:made|sent|submitted|directed|lodged|raised)\\b[^;]{0,30}\\b(?:through|via|by|to|using|in|on)\\b',
  ],
  noParams: true,
  note: 'The one channel through which it goes.',
  example: 'Requests for cancellations can only be made through our customer desk.',
});
