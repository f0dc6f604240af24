import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-end',
  kind: 'risk.unilateral-change',
  cues: [
    'terminat',
    'suspend',
    'discontinu',
    'cancel',
    'deactivat',
    'disable',
    'close',
    'end',
    'stop',
    'cease',
    'withdraw',
    'revoke',
    'block',
    'refuse',
    'remove',
    'shut down',
  ],
  any: [
    '{weMay}[ ,](?:.{0,70}[ ,/(])?{endVerb}\\b.{0,140}?{atWill}',
    '{atWill},? .{0,40}?{weMay}[ ,](?:.{0,40}[ ,/(])?{endVerb}\\b',
    '(?:can|may) (?:suspend|end|terminate|cancel|close)(?: or (?:suspend|end|terminate|cancel|close))? (?:anyone|any (?:user|member|account))',
  ],
  not: [
    '\\b(?:user|member|third[- ]party|user generated|your) (?:generated )?(?:content|posts?|materials?|submissions?|data)\\b',
    '(?<!\\b(?:(?:any|no) (?:other )?reasons?|convenience|(?:account|access)\\b.{0,80}\\bsole discretion)\\b.{0,240}){misconduct}(?!.{0,160}(?:(?:any|no) (?:other )?reason|other reason|limitation|at any time|legal or policy))',
  ],
  example: 'We may terminate your membership at any time without notice.',
});
