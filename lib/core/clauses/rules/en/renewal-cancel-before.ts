import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-before',
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
    '\\bcancel+ation must (?:occur|be made|be received|be submitted|take place|happen)\\b[^;]{0,40}\\b(?:before|prior|at least|by)\\b',
    '\\bcancel(?:led|ed|ling|s)? (?:it |them |this |your |the |their |his |his/her |a |any |my |or |auto-?renewal |automatic |downgrade |terminates? )*(?:[a-z]{1,20} ){0,3}?(?:any ?time |at any time |online |yourself |in advance |beforehand|your [a-z]{1,20} )?(?:prior to|before|beforehand|in advance of|ahead of|during)\\b(?! (?:us|phone|e-?mail|writing|the provider|clicking|visiting|going|contacting|logging|calling|sending|[a-z]{1,20}ing\\b))',
    '\\bcancel(?:l?ed)? (?:your [a-z]{3,14} |it )?(?:by|before) (?:the \\d|\\d{1,2}(?::\\d\\d)? ?[ap]m|midnight|11:59)',
    '\\bcancel+ations (?:must|have to|should) be (?:done|made|received|submitted)\\b[^;]{0,30}\\b(?:before|prior to|by)\\b',
  ],
  all: [
    'cancel|terminat|unsubscrib|to leave|\\bend (?:the|your|their|its|this) |\\bopt|\\bturn|disabl|non-?renew|not to renew|auto-?renew',
  ],
  not: [
    '\\b(?:order|class|booking|reservation|session|visit|appointment|event|arrival|check-?in|lesson|scheduled service|commencement of the class|departure|shipment is)\\b[^;]{0,40}(?:before|prior|less than|more than|cancel)|before (?:the |your )?(?:scheduled )?(?:service|class|session|event|arrival|appointment|lesson|booking)',
    '\\b(?:we|us|provider|company) (?:may|can|will|reserve[a-z ]{0,20}) (?:terminate|cancel|suspend)',
    '{wont} refund|no refund.{0,60}if you cancel',
    'reserves? the right to',
    'how to cancel before',
    "(?:do not|don't|fail to) cancel[^;]{0,40}(?:before|by|during)[^;]{0,40}trial",
    'unless (?:you )?(?:have )?cancel(?:l?ed)?(?: your [a-z]{3,14}| it)? (?:before|prior to|by)(?: the)? (?:end of )?(?:the |your )?(?:free )?(?:trial|promotion)',
    'cancell?ation right|right of cancell?ation|received the product|will provide you with',
  ],
  near: '(?:\\bthe day|{duration})[^;]{0,40}(?:before|prior|in advance|advance|notice|ahead)',
  example: 'Please cancel before the trial ends.',
});
