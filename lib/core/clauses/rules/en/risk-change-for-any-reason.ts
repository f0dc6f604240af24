import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-for-any-reason',
  kind: 'risk.unilateral-change',
  cues: [
    'any reason',
    'no reason',
    'any or no',
    'variety of reasons',
    'without cause',
    'discretion',
    'at its will',
    'convenience',
  ],
  any: [
    '\\b(?:may|might|can|(?:reserve|retain|ha)(?:s|ve|es)? (?:the |its |our )?(?:sole |absolute |full )?right(?:,? [a-z ]{3,40},?)? to|(?:is|are) entitled to)\\b[^;]{0,90}?\\b(?:terminat(?:e|ing)|suspend|cancel|refuse|deny|decline|restrict|limit|block|disable|close|revoke|discontinue|halt|withhold|reject)\\b[^;]{0,150}?\\b(?:for any (?:or no |other )?reasons?|for (?:a |any )?reason or no reason|any or no reason|no reason(?: at all)?|a variety of reasons|with or without cause|without (?:giving |any )*(?:cause|reasons?))\\b',
  ],
  not: [
    '(?:^|[ ,;(])(?:you|users?|members?|customers?|subscribers?|buyers?|sellers?|clients?|students?|guests?|parents?|trainees?|either party) (?:also |then |both )?(?:may|might|can|could|have the right|are entitled|is entitled)\\b(?![^;]{0,120}\\b(?:we|us) (?:may|can))',
    '\\b(?:user|member) content\\b',
  ],
  example:
    'The club may, in its sole discretion, end or suspend your access for any reason, including a breach of the rules.',
});
