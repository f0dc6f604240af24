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
    '\\b(?:may|can|(?:reserve|retain|ha)(?:s|ve|es)? (?:the |its |our )?right),?[^;]{0,30}\\bin (?:our|its|their) (?:sole|absolute|own)[a-z ,]{0,20}discretion,?[^;]{0,40}?\\b(?:terminate|suspend|cancel|refuse|deny|restrict|limit|discontinue|halt|change|modify|withdraw)\\b[^;]{0,60}?\\b(?:access|services?|accounts?|subscriptions?|memberships?|platform|apps?|sites?|plans?|features?)\\b',
    '\\b(?:may|can|(?:reserve|retain|ha)(?:s|ve|es)? (?:the |its |our )?right)\\b[^;]{0,40}\\b(?:halt|withdraw|restrict|disable|change|terminate)\\b[^;]{0,90}?\\b(?:access|services?|accounts?|distribution|user ?names?|app|platform|site)\\b[^;]{0,120}?\\b(?:at|in) (?:our|its|their) (?:own |sole |absolute )*discretion\\b',
  ],
  not: [
    '(?:^|[ ,;(])(?:you|users?|members?|customers?|subscribers?|buyers?|sellers?|clients?|students?|guests?|parents?|trainees?|either party) (?:also |then |both )?(?:may|might|can|could|have the right|are entitled|is entitled)\\b(?![^;]{0,120}\\b(?:we|us) (?:may|can))',
    '\\byour (?:content|posts?|comments?|reviews?|materials?)\\b|\\b(?:user|member) content\\b',
    'refund|opt[- ]out|cookie|copyright|infring|charge-?back',
    "^if you (?:do not|don't|fail|breach|violate|break)",
    '(?<!sole discretion[^;]{0,90})(?:if|that|believes?|determines?)[^;]{0,60}(?:violat|breach)(?![^;]{0,160}(?:any|no) reason)',
    'whether to (?:accept|approve)',
    '\\b(?:bank|issuer|apple|google|airline|carrier|court|arbitrator)\\b[^;]{0,20}(?:may|can)',
  ],
  example:
    'The club may, in its sole discretion, end or suspend your access for any reason, including a breach of the rules.',
});
