import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-ends-with-notice',
  kind: 'risk.unilateral-change',
  cues: ['terminat', 'cancel', 'end the', 'end your', 'close', 'discontinu', 'without prior notice'],
  any: [
    '(?<!\\byou )(?<!\\byou (?:also|further) )\\b(?:may|might|can|(?:reserve|retain|ha)(?:s|ve|es)? (?:the |its |our )?right to)\\b[^;]{0,50}?\\b(?:cancel|terminate|end|close|discontinue)\\b[^;]{0,80}?\\b(?:subscriptions?|services?|plans?|accounts?|memberships?|contracts?|agreements?|trials?|programs?)\\b[^;]{0,90}?\\b(?:by (?:giving|providing|sending)|with|on|upon|at least|no less than|not less than|without)\\b[^;]{0,24}?(?:{duration}|\\b(?:prior|written|reasonable|any))[^;]{0,24}\\bnotice',
  ],
  not: [
    '\\b(?:you|users?|members?|customers?|subscribers?|buyers?|clients?|students?|guests?|parents?|trainees?|who|that|either party|party) (?:also |then |both )?(?:may|might|can|could|have the right|has the right)\\b',
    '(?:if|where|because|due to|in case)\\b[^;]{0,60}(?:violat|breach|fail|fraud|misus|unpaid|overdue)',
    '\\brefund request',
  ],
  example: 'Larkfield may terminate your plan by giving you 30 days notice.',
});
