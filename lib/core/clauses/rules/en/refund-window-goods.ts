import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-goods',
  kind: 'refund.window',
  cues: ['return', 'send back', 'withdraw', 'change your mind', 'cancel', 'credit', 'refund'],
  any: [
    '\\b(?:items?|goods|products?|purchases?|orders?|articles?|kits?|equipment|hardware|devices?|parcels?|it|they|everything)\\b[^;]{0,30}?\\b(?:can|may|could|must|should|has to|have to) be (?:returned|sent back|brought back|handed back)\\b[^;]{0,40}?\\b(?:within|up to|inside|no later than|for)\\b[^;]{0,12}?{span}',
    '\\b(?:return|send back|bring back|hand back)\\b[^;]{0,60}?\\b(?:within|up to|inside|no later than)\\b[^;]{0,12}?{span}[^;]{0,30}?\\b(?:of|after|from|following|since)\\b[^;]{0,30}?\\b(?:purchas|buying|bought|deliver|receiv|receipt|order|making|arriv|due date|collection)',
    '\\b(?:change your mind|withdraw|cancel)\\b[^;]{0,80}?\\b(?:up to|until|within)\\b {span}[^;]{0,30}?\\b(?:after|of|from)\\b[^;]{0,60}?\\b(?:deliver|receiv|receipt|order|purchas|contract|arriv)',
    '\\b(?:must|should|have to|need to|may|can) (?:ask for|request|claim|apply for)\\b[^;]{0,30}?\\b(?:refunds?|credits?|money back|reimbursement)\\b[^;]{0,20}?\\b(?:within|in|inside|no later than)\\b {span}',
  ],
  not: [
    'recycl|waste|mattress exchange|equipment (?:you )?(?:rent|hire)|rented|rental|re-?schedul',
    '{wont} (?:be )?(?:accept|return)',
    '\\b(?:we|us|team) (?:will|shall|aim|must)\\b[^;]{0,50}(?:refund|return|repay|process)[^;]{0,40}within',
    'fail(?:ure)? to return|charged|termination of (?:the )?service|disconnect',
    '\\barbitrat|opt[- ]out',
    'before (?:the |your |each )?(?:next |renewal|billing)',
  ],
  near: '(?:within|up to|inside|no later than|until|for)\\b[^;]{0,12}{span}',
  example: 'Goods can be returned within 60 days of delivery.',
});
