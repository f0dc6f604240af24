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
    '\\bcancel(?:led|ed|ling|s)? (?:it |them |this |your |the |their |his |his/her |a |any |my |or |auto-?renewal |automatic |downgrade |terminates? )*(?:[a-z]{1,20} ){0,3}?(?:any ?time |at any time |online |yourself |in advance |beforehand|your [a-z]{1,20} )?(?:prior to|before|beforehand|in advance of|ahead of|during)\\b(?! (?:us|phone|e-?mail|writing|the provider|clicking|visiting|going|contacting|logging|calling|sending|[a-z]{1,20}ing\\b))',
  ],
  all: [
    'cancel|terminat|unsubscrib|to leave|\\bend (?:the|your|their|its|this) |\\bopt|\\bturn|disabl|non-?renew|not to renew|auto-?renew',
  ],
  not: [
    '\\b(?:order|class|booking|reservation|session|visit|appointment|event|arrival|check-?in|lesson|scheduled service|commencement of the class|departure|shipment is)\\b[^;]{0,40}(?:before|prior|less than|more than|cancel)',
    'how to cancel before',
    'unless (?:you )?(?:have )?cancel(?:l?ed)?(?: your [a-z]{3,14}| it)? (?:before|prior to|by)(?: the)? (?:end of )?(?:the |your )?(?:free )?(?:trial|promotion)',
    'received the product',
  ],
  near: '(?:\\bthe day|{duration})[^;]{0,40}(?:before|prior|in advance|advance|notice|ahead)',
  example: 'Please cancel before the trial ends.',
});
