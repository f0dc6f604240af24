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
    '\\b(?:at least|no later than|not less than|no less than|minimum of|within|more than|fewer than|less than|up to) {duration}[^;]{0,80}\\b(?:before|prior to|in advance|ahead of|preceding)\\b[^;]{0,100}\\b(?:to cancel|cancel|terminate|unsubscribe|turn(?:ed)? off)',
    '\\b(?:the day|{duration}) before\\b[^;]{0,60}(?:at the latest|cancel)',
  ],
  all: [
    'cancel|terminat|unsubscrib|to leave|\\bend (?:the|your|their|its|this) |\\bopt|\\bturn|disabl|non-?renew|not to renew|auto-?renew',
  ],
  not: [
    '\\b(?:scheduled|remaining|tutoring|private) (?:sessions?|class(?:es)?|lessons?|appointments?|visits?)\\b',
    '\\b(?:order|class|booking|reservation|session|visit|appointment|event|arrival|check-?in|lesson|scheduled service|commencement of the class|departure|shipment is)\\b[^;]{0,40}(?:before|prior|less than|more than|cancel)|before (?:the |your )?(?:scheduled )?(?:service|class|session|event|arrival|appointment|lesson|booking)',
    '\\b(?:we|us|provider|company) (?:may|can|will|reserve[a-z ]{0,20}) (?:terminate|cancel|suspend)',
    'within {duration}[^;]{0,20}(?:of|after|from) (?:your |the )?(?:purchase|order|payment|delivery|receipt|signing|initial|charge|registration)',
    '{wont} refund|no refund.{0,60}if you cancel',
    'reserves? the right to',
    'refunded within',
  ],
  near: '(?:\\bthe day|{duration})[^;]{0,40}(?:before|prior|in advance|advance|notice|ahead)',
  example: 'Cancel at least two days before your renewal date.',
});
