import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-if-so',
  kind: 'refund.breach',
  cues: ['refund', 'credit', 'reimburse', 'compensat', 'money back'],
  any: [
    '^(?:\\(?[a-z]\\) )?(?:if we do(?: so| this| that)?|in (?:this|that|such(?: an?)?|these) (?:cases?|events?|situations?|circumstances)|if (?:this|that|it) happens|in which case|should (?:this|that|we do so))\\b[^;]{0,120}\\b(?:refund|credit|reimburse|compensat|money back)',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,20} ){0,6}(?:refund|credit|reimburse|compensat)',
    '\\bno (?:refund|credit|compensation)',
    'non-?refundable',
    '^in (?:this|that|such) case,? you (?:must|should)',
  ],
  before: [
    '\\b(?:we|us|the (?:company|provider|organi[sz]er|school|club|seller)|[a-z]{3,14})\\b[^;]{0,60}\\b(?:may|might|can|reserves?|right to|has to|have to|need to|must|unable)\\b[^;]{0,80}\\b(?:terminat|cancel|discontinu|\\bend\\b|stop|suspend|postpone|withdraw|close|remove|deliver)',
  ],
  note: 'The sentence before says that the provider ends or calls off; this one says what it then pays.',
  example: 'If we do so, we refund the months that are left.',
});
