import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-listed',
  kind: 'risk.liability',
  cues: ['liable', 'responsib', 'warrant', 'guarantee', 'liability'],
  cuesIn: 'context',
  any: ['^.{6}'],
  not: [
    'refund|indemnif|reserves|^(?:\\(?[a-z0-9]{1,3}\\) )?(?:you|we|no|nothing|this|these|if|in|all|the company|for)\\b',
    '\\bapple\\b',
  ],
  contextNot: ['\\bapple\\b[^>]{0,120}$'],
  context: [
    "(?:not|n't|no|never|neither|nor|cannot)\\b[^>]{0,80}(?:liable|responsible|responsibility|liability|warrant|guarantee)[^>]{0,200}(?::|\\b(?:for|that|from|by|to|in|of))$",
  ],
  example: 'Losses caused by an outage',
});
