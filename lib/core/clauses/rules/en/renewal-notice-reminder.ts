import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-reminder',
  kind: 'renewal.notice',
  cues: ['remind', 'notif', 'notice', 'heads-up', 'heads up', 'email you', 'e-mail you', 'informed'],
  any: [
    '\\b(?:we|you|our|members?|subscribers?|users?|customers?|[a-z]{1,20})\\b[^;]{0,40}\\b(?:remind(?:er|ers|ed)?|heads[- ]up|notif(?:y|ied)|notice|notification|e-?mail you|send you|inform(?:ed)?)\\b[^;]{0,90}\\b(?:before|prior to|ahead of|in advance of|upcoming|of your (?:next|upcoming))\\b[^;]{0,50}\\b(?:renew|charge[ds]?|billed|billing|trial|expir|subscription|term|payment|membership)',
    '\\b(?:before|prior to|ahead of) (?:each|your|the|every|any|a) (?:[a-z]{1,20} )?(?:renewal|charge|renewal date|billing date|trial)\\b[^;]{0,60}\\b(?:remind|notif|notice|e-?mail)',
    '\\brenewal (?:reminders?|notices?|notifications?)\\b',
    '\\bnotice of (?:the |your |its )?(?:expiry|renewal|next (?:charge|payment)|upcoming)\\b',
    '\\bremind(?:er|ers)?\\b[^;]{0,50}\\b(?:renew|auto|subscription|charge|trial)',
  ],
  not: [
    '\\b(?:you|customer|subscriber|user)s? (?:must|shall|should|may|can|need to) (?:[a-z]{1,20} )?(?:notify|inform|give|send|provide)',
    '\\bunless (?:you|either party|one party) (?:notif|give|provide|inform)',
    'refund',
    'provided you have notified us',
    'privacy|personal data|newsletter|marketing',
    '\\bwithout notice\\b',
    'cancel+ation notice',
    'changing (?:its|these|our) terms|terminat|new terms|revision|breach',
    'before (?:a|the) charge that you want',
  ],
  near: '{duration}[^;]{0,30}(?:before|prior|advance|ahead)',
  example: 'We remind you a week before your plan renews.',
});
