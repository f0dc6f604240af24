import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-yes-list',
  kind: 'refund.condition',
  cues: ['when', 'who', 'which', 'reasons', 'grounds', 'cases', 'situations'],
  cuesIn: 'context',
  any: ['^(?:[-•*○●] ?|\\(?[a-z0-9]{1,2}[).] ?)?[^?]{8,220}[^?]$'],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,4}(?:refund|eligible|accept)|non-?refund|\\bno refunds?\\b',
    '(?:processed|credited|paid|returned) (?:within|to|back)|business days|working days',
    'full refund|^(?:contact|e-?mail|submit|please|we|our|refunds?|to|see|this|these|for)\\b',
    '{span}',
  ],
  context: [
    '\\b(?:refunds?|money[- ]back|returns|guarantee)\\b[^>]{0,60}(?: > [^>]{0,80})? > (?:[\\d.]{1,5} ?)?(?:when|who|reasons|grounds|cases|situations|in which cases|which)\\b[^>?]{0,40}\\b(?:you (?:may|can)|ask|claim|apply|covered|cover|we (?:pay|refund|give)|pays? (?:you )?back|qualif[a-z]{1,5}|eligible|entitled|accepted)\\b[^>.:?]{0,40}$',
  ],
  contextNot: [
    "\\b(?:not|n't|never|no|cannot|refuse|refused|deny|denied|decline[ds]?|excluded|outside|without|how)\\b[^>]{0,60}$",
    'cancel(?:ling|ing)? (?:your|the) (?:plan|subscription|membership)',
  ],
  note: 'Items under a heading such as "When you may ask" within a refund policy.',
  example: 'You were charged twice for one order',
});
