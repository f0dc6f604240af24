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
    '^(?:please |to do (?:so|that|this),? |for this,? |just |simply |then |kindly |first,? )*(?:[a-z]{1,3}[.)] )?(?:e-?mail|write|contact|mail|send|deliver|use|fill|complete|submit|open|call|message|ask|raise|hand|bring|tap|click|press|go to|log in|put|return|get in touch|drop us|ring|text|snap|tell|inform|notify|lodge|quote|post)\\b[^;]{0,90}?(?:@|\\b(?:form|office|support|team|desk|helpdesk|ticket|chat|number|page|button|booking|manager|counter|portal|account|us|registry|reception|address|writing|staff|line|centre|center|box office|link|website|store|app|writing|>))',
    '\\b(?:you|customers?|learners?|guests?|members?|riders?|students?|parents?|travell?ers?|consumers?|buyers?|requests?|claims?|notices?|withdrawals?|cancel+ations?|applications?|returns?|it|they|declarations?|the notice|the form)\\b[^;.]{0,20}?\\b(?:must|should|have to|has to|need to|needs to|need|can|may|are to|is to|shall|are|will)\\b (?:only |always |please |then |also |be |first )*(?:e-?mail(?:ed)?|write|contact(?:ed)?|mailed|sent|send|deliver(?:ed)?|fill|complete(?:d)?|submit(?:ted)?|made|raise(?:d)?|hand(?:ed)?|lodged?|notify|inform|use|given|call(?:ed)?|posted|filed|addressed|received|log in|claimed?)\\b[^;]{0,80}?\\b(?:form|office|support|team|desk|ticket|chat|telephone|phone|portal|account manager|us|registry|reception|e-?mail|writing|letter|person|post|address|website|app|certified|mail|counter|box office|declaration|dashboard|page)\\b',
    '\\bask (?:our|the|us)\\b[^;.]{0,40}\\b(?:by ticket|by e-?mail|by phone|in the app|at the desk)\\b',
    '\\b(?:request|claim|ask for|apply for|obtain|start|get)s?\\b[^;.]{0,30}\\b(?:refund|money back|this started|withdrawal|repayment)\\b[^;.]{0,60}\\b(?:via|through|by|at|from|using|in|on)\\b[^;.]{0,40}\\b(?:button|form|page|e-?mail|support|account|app|portal|ticket|chat|desk|site|office|settings|screen|order history)',
    '\\bself-service button\\b|\\b(?:date|day) on which\\b[^;.]{0,50}\\breceives? the (?:form|notice)',
  ],
  not: [
    '{wont} (?:e-?mail|contact|send|process|need)',
    'chargeback|appeal|without reason|disputes@|cancel for you|outlines|\\bquestions?\\b|feedback|complaints?\\b|newsletter|privacy|address changes|changes of address|accommodations|report them',
    '^(?:use of|return of|call of)|\\bif you (?:have|need) (?:any )?(?:help|question)',
    '{repay}[^;]{0,20}(?:within|in) {span}',
    'renew|auto-|unsubscribe|your subscription (?:in|via)',
    '\\bmay (?:be|not)\\b(?![^;.]{0,30}(?:made|sent|claimed))|before (?:requesting|asking)|tax\\b',
    'we (?:may|will|can) (?:contact|e-?mail|call|send|ask)',
  ],
  context: [
    '(?:^|> )[^>]{0,80}(?:refund|money[- ]back|withdraw|reimburs|compensation|(?<!subscription )(?<!membership )\\breturns?\\b|cooling|cancel a (?:lesson|booking)|claims?\\b|credit(?:s)? for)[^>]{0,80}(?: > [^>]{0,120}){0,2}$',
  ],
  contextNot: [
    '(?:cancel|end|stop)(?:l?ing|l?ation)?(?: of)? (?:my|your|the|a) (?:subscription|membership|plan)|privacy|deliver|withdraw(?:al)? of consent|tax|payout',
  ],
  note: 'How to ask, under a heading about money that comes back.',
  example: 'Please e-mail the office.',
});
