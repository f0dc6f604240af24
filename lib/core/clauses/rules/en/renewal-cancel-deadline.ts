import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-deadline',
  kind: 'renewal.cancel',
  cues: [
    'cancel',
    'turn off',
    'turned off',
    'terminat',
    'unsubscrib',
    'opt out',
    'opts out',
    'opted out',
    'notify us',
    'notice',
    'notifies',
    'disable',
    'non-renew',
  ],
  any: [
    '\\b(?:cancel(?:led|ed|ling|ing|s|lation|lations)?|terminat(?:e|ed|es|ing|ion)|unsubscribed?|opt(?:ed|s)? out|turn(?:ed|ing)? (?:it )?off|disabled?|notice|notif(?:y|ies|ied)|non-renewal)\\b[^;]{0,110}?\\b(?:at least|no later than|not later than|not less than|no less than|minimum of|a minimum|at the latest|within|more than|up to|least|by|with) {duration}[^;]{0,40}(?:before|prior|in advance|advance|ahead|preceding|notice|latest|(?:next|scheduled) )',
  ],
  all: [
    'cancel|terminat|unsubscrib|to leave|\\bend (?:the|your|their|its|this) |\\bopt|\\bturn|disabl|non-?renew|not to renew|auto-?renew',
  ],
  not: [
    '\\b(?:order|class|booking|reservation|session|visit|appointment|event|arrival|check-?in|lesson|scheduled service|commencement of the class|departure|shipment is)\\b[^;]{0,40}(?:before|prior|less than|more than|cancel)|before (?:the |your )?(?:scheduled )?(?:service|class|session|event|arrival|appointment|lesson|booking)',
    'reserves? the right to',
  ],
  near: '(?:\\bthe day|{duration})[^;]{0,40}(?:before|prior|in advance|advance|notice|ahead)',
  example: 'Cancel at least two days before your renewal date.',
});
