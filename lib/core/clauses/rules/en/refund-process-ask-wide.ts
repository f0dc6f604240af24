import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-ask-wide',
  kind: 'refund.process',
  cues: [
    'refund',
    'money back',
    'withdraw',
    'return',
    'reimburs',
    'cancellation',
    'cancelation',
    'compensation',
    'claim',
    'guarantee',
  ],
  cuesIn: 'context',
  any: [
    '^(?:please |to do (?:so|that|this),? |for this,? |just |simply |then |kindly |first,? )*(?:[a-z]{1,3}[.)] )?(?:e-?mail|write|contact|mail|send|use|complete|submit|open|call|message|ask|raise|hand|go to|log in|get in touch|ring|lodge|post)\\b[^;]{0,90}?(?:@|\\b(?:form|office|support|team|desk|helpdesk|ticket|chat|number|page|button|booking|manager|counter|portal|account|us|registry|reception|address|writing|staff|line|centre|center|box office|link|website|store|app|writing|>))',
    '\\b(?:you|customers?|learners?|guests?|members?|riders?|students?|parents?|travell?ers?|consumers?|buyers?|requests?|claims?|notices?|withdrawals?|cancel+ations?|applications?|returns?|it|they|declarations?|the notice|the form)\\b[^;.]{0,20}?\\b(?:must|should|have to|has to|need to|needs to|need|can|may|are to|is to|shall|are|will)\\b (?:only |always |please |then |also |be |first )*(?:e-?mail(?:ed)?|write|contact(?:ed)?|mailed|sent|send|deliver(?:ed)?|fill|complete(?:d)?|submit(?:ted)?|made|raise(?:d)?|hand(?:ed)?|lodged?|notify|inform|use|given|call(?:ed)?|posted|filed|addressed|received|log in|claimed?)\\b[^;]{0,80}?\\b(?:form|office|support|team|desk|ticket|chat|telephone|phone|portal|account manager|us|registry|reception|e-?mail|writing|letter|person|post|address|website|app|certified|mail|counter|box office|declaration|dashboard|page)\\b',
  ],
  not: [
    'chargeback|appeal|disputes@|cancel for you|disputing|\\bpictures?\\b|address (?:has )?changed|which papers',
    "\\b(?:and|,) (?:we'll|we will|then we)\\b",
    '\\b(?:to change|to stop|to pause|to cancel|change of|changes|exchange)\\b',
  ],
  context: [
    '(?:^|> )[^>]{0,80}(?:refund|money[- ]back|withdraw|reimburs|compensation|(?<!subscription )(?<!membership )\\breturns?\\b|cooling|cancel a (?:lesson|booking)|claims?\\b|credit(?:s)? for)[^>]{0,80}(?: > [^>]{0,120}){0,2}$',
  ],
  note: 'How to ask, under a heading about money that comes back.',
  example: 'Please e-mail the office.',
});
