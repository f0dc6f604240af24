import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-list',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'reimburse'],
  cuesIn: 'context',
  any: [
    '^(?:step \\d:? ?|\\d{1,2}[.)]? ?)?(?:by |via )?(?:e-?mail|phone|call|post|contact|chat|online|address|telephone|whatsapp|website)\\b',
    '\\b(?:respond|reply|receive|confirmation|approval|answer|review)[a-z]{0,4}\\b[^;]{0,40}{duration}',
    '^(?:step \\d:? ?|\\d{1,2}[.)]? )?(?:go to|sign[- ]?in|log[- ]?in|find|select|click|tap|open|visit|scroll|navigate|describe|enter|choose|press|submit|fill|send|contact|locate|request|complete|provide|include|allow|wait|reach)\\b',
    '\\b(?:process(?:ed|ing)|review(?:ed)?|examined|contacted|issued|paid|credited|confirmation|original payment|business days|working days|bank|card)\\b',
  ],
  not: [
    'booking reference|documentation|evidence|receipt of|payment method used|\\bquestions\\b',
    '^if |{wont} |non-?refundable|no refund',
    'full refund',
    'polic(?:y|ies) (?:may|is|are)|last updated',
  ],
  context: [
    '(?:refund|withdrawal|cancellation right)[^>]{0,80}(?: > [^>]{0,100})* > [^>]{0,100}\\b(?:inform|contact|notify|reach|write to|e-?mail) us[^>]{0,60}:\\s{0,3}$',
    '(?:request|get|claim|how|steps?)[^>]{0,30}refund[^>]{0,50}> [^>]{0,140}:$',
    '(?:how (?:to|do i|can i|we|do we|are|will|is)[^>]{0,40}|to |steps? (?:to|for)[^>]{0,20}|requesting (?:a |your )?|request(?:ing)? (?:a |your )?|submit(?:ting)? (?:a |your )?|claim(?:ing)? (?:a |your )?)refunds?(?:[^>]{0,60})$',
    'refunds? (?:process|processing|procedure|requests?|timeline|timeframe|time|method|review process|payment|steps)[^>]{0,40}$',
    'refund[^>]{0,40}> [^>]{0,40}(?:process|how to|request|timeline|timeframe|contact|procedure|steps)[^>]{0,40}$',
  ],
  contextNot: [
    '(?:{wont}|\\bno|non-?)[^.:>]{0,60}refund[^>]{0,60}$',
    '(?:eligible|eligibility|condition)[^>]{0,30}$',
  ],
  example: 'Sign in and find your order.',
});
