import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-needs-list',
  kind: 'refund.condition',
  cues: ['need', 'required', 'include', 'documents', 'provide', 'prepare', 'information'],
  cuesIn: 'context',
  any: [
    '^(?:[-•*○●] ?|\\(?[a-z0-9]{1,2}[).] ?)?(?:an? |the |your |any |all |some |proof|copy|copies|evidence|full |photos?|pictures?|screenshots?|order|receipts?|invoice|e-?mail|date|name|reason|account|transaction|payment)\\b.{2,120}$',
  ],
  not: ['\\bwe (?:will|may|can)\\b|{wont}|\\brefunds? (?:is|are|will)|non-?refund', '{span}'],
  context: [
    "\\b(?:refunds?|money[- ]back|returns|claims?|guarantee)\\b[^>]{0,60}(?: > [^>]{0,80})? > [^>]{0,20}\\b(?:we(?:'ll| will)? (?:also )?need|please (?:send|include|have|bring)|(?:send|include|bring|attach)(?: us)?)\\b[^>.]{0,40}:\\s{0,3}$",
    '\\b(?:refunds?|money[- ]back|returns|claims?|guarantee)\\b[^>]{0,60}(?: > [^>]{0,80})? > [^>]{0,20}\\b(?:(?:what|which)[^>]{0,24}\\b(?:we|you|to|should|must)\\b[^>]{0,24}\\b(?:need|send|include|provide|prepare|bring|attach|have ready|submit|state)|(?:information|details|documents?|papers|evidence|proof)\\b[^>]{0,20}\\b(?:needed|required|we need|to (?:include|send|provide)|you need)|(?:required|needed|necessary) (?:information|details|documents?|papers|evidence))\\b[^>.:]{0,40}$',
  ],
  contextNot: ["\\b(?:not|n't|never)\\b[^>]{0,40}$"],
  note: 'Items under a heading such as "What we need from you" within a refund policy.',
  example: 'The e-mail address of your account',
});
