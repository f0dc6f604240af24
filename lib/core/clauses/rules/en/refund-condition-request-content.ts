import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-request-content',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'money-back', 'returns', 'return policy', 'reimburs', 'guarantee', 'claims'],
  cuesIn: 'context',
  any: [
    '\\b(?:your|the|each|every|all|any) (?:(?:refund|return|written) )?(?:requests?|claims?|e-?mails?|messages?|applications?|letters?) (?:must|should|needs? to|has to|have to) (?:also |clearly )?(?:state|say|include|contain|show|name|list|give|explain|describe|mention|specify|identify|come (?:from|with)|be (?:accompanied|supported|signed|made by|sent from))\\b',
    '\\b(?:must|have to|need to|should|please) (?:ask|apply|write|request|contact us|e-?mail us|send (?:it|your request))\\b[^;.]{0,40}\\b(?:from|using|with) (?:the |your |an? )?(?:[a-z]{2,12} )?(?:address|e-?mail|account|number)\\b[^;.]{0,40}\\b(?:sign|register|us(?:ed|e)|order|purchas|account|bought|on file)',
    '\\b(?:have|keep)\\b[^;.]{0,12}\\b(?:receipt|order|invoice|booking|reference|transaction)(?: (?:number|id|code|confirmation|e-?mail))?\\b[^;.]{0,16}\\b(?:ready|at hand|to hand|handy|available)\\b',
    '\\b(?:tell|let) us (?:know )?(?:what went wrong|why|the reason|about the (?:problem|fault)|what (?:is|was) wrong|which)\\b|\\breasons? (?:for|why)\\b[^;.]{0,40}\\b(?:must|should|is required|are required|please)\\b',
    '\\b(?:please )?(?:include|state|mention|quote|give|add|attach|enclose|specify)\\b[^;.]{0,40}\\b(?:reason|order|receipt|invoice|transaction|date of (?:purchase|payment)|e-?mail address|account (?:name|number|id)|username|photos?|pictures?|screenshots?|description)\\b',
  ],
  not: [
    '(?:{wont}|\\bneed not|without (?:giving|stating|any)|not (?:have|need) to) [^;.]{0,30}(?:reason|give|state|explain|tell|include)',
    '\\bwe (?:will |shall |may )?(?:include|state|give|add|attach|specify)|newsletter|privacy|unsubscribe|feedback',
  ],
  context: [
    '(?:^|> )[^>]{0,60}\\b(?:refunds?|money[- ]back|returns|return policy|reimbursements?|guarantee)\\b|\\bclaims\\b[^>]{0,20}$',
  ],
  contextNot: ['privacy|\\btax|renewal|warrant|liab|referral|investment|performance guarantee'],
  note: 'What a request has to hold, under a heading of refunds.',
  example: 'Please tell us what went wrong.',
});
