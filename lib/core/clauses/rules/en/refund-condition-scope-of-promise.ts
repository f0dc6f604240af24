import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-scope-of-promise',
  kind: 'refund.condition',
  cues: [
    'refund',
    'money back',
    'money-back',
    'my money',
    'returns',
    ', return',
    'return policy',
    'cancellation policy',
    'cancellation fee',
    'reimburs',
    'guarantee',
    'buyer protection',
    'cooling-off',
    'exchanges',
  ],
  cuesIn: 'context',
  any: [
    '\\b(?:promise|guarantee|refund|offer|policy|it|cover|protection|window|period|trial)s?\\b[^;.]{0,30}\\b(?:covers?|applies|apply|is (?:valid|available|open|good|meant)|can be used)\\b[^;.]{0,40}\\b(?:only|once|first(?:-time)?|new (?:customers|accounts|subscribers))\\b',
    '\\b(?:once|one) (?:claim |refund |return )?per (?:customer|household|person|account|user|family)\\b',
    '\\bguarantee (?:on|for) (?:every |all |your |any )?(?:first|new)\\b',
    '\\b(?:unopened|unused|unworn|unrevealed|unread|unplayed|undownloaded|unwashed|intact|sealed)\\b[^;.]{0,40}\\b(?:may|can|must|only)\\b',
    '\\b(?:topped up|paid|bought|ordered) in the last {span}\\b',
    "\\b(?:as long as|provided|so long as|on condition that|while) (?:that )?(?:you|the|no|none|it|your|fewer|less|nothing)\\b[^;.]{0,60}\\b(?:used|opened|watched|claimed|downloaded|activated|shown|sent|logged|revealed|worn|started|old|taken)\\b|\\bif (?:no|none|you have not|you haven't|fewer|not one)\\b[^;.]{0,50}\\b(?:used|opened|watched|downloaded|activated|sent|taken|claimed)\\b",
  ],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  note: 'How far the promise goes: once, for the first order, for what is unopened.',
  example: 'The guarantee covers your first order only.',
});
