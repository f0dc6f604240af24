import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-ask-if',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'reimburse'],
  any: [
    '\\brefunds? (?:is|are|may be|can be|will be|could be|might be)(?: only)? (?:possible|available|considered|granted|given|issued|provided|made|approved|offered|due|applicable|payable)\\b[^;]{0,80}\\b(?:if|when|where|in case|provided|in the event|under|only)\\b',
  ],
  not: ['\\bno (?:[a-z-]{1,12} ){0,3}refunds?\\b'],
  example: 'Refunds are possible in case the tutor did not appear.',
});
