import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-notice-period',
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
    "\\bgive[sn]?\\b[^;]{0,30}{duration}(?:'s?|s')?[- ](?:written |prior |advance )*notice[^;]{0,40}\\bto (?:leave|end|cancel|terminate|stop)\\b",
    '\\bend (?:the|your|their|its|this) (?:subscription|membership|plan|contract)\\b[^;]{0,40}{duration}',
    '\\b(?:written |prior |advance )?notice (?:of cancel+ation|to cancel|of termination|to terminate|of non-?renewal|of intent)[^;]{0,60}(?:before|prior|{duration}|advance)',
    "\\bto cancel\\b[^;]{0,60}{duration}(?:'s?)?[- ](?:prior |written |advance )*notice",
    "\\b{duration}(?:'s?)?[- ](?:prior |written |advance )*notice[^;]{0,60}\\b(?:cancel|terminat)",
    "\\bcancel[^;]{0,80}\\b(?:with|giving|provid[a-z]{1,20}|subject to)[^;]{0,20} {duration}(?:'s?|s')? (?:prior |written |advance |or more )*notice",
  ],
  all: [
    'cancel|terminat|unsubscrib|to leave|\\bend (?:the|your|their|its|this) |\\bopt|\\bturn|disabl|non-?renew|not to renew|auto-?renew',
  ],
  not: [
    '\\b(?:scheduled|remaining|tutoring|private) (?:sessions?|class(?:es)?|lessons?|appointments?|visits?)\\b',
    '{wont} refund|no refund.{0,60}if you cancel',
  ],
  near: '(?:\\bthe day|{duration})[^;]{0,40}(?:before|prior|in advance|advance|notice|ahead)',
  example: 'To cancel your membership, a 30-day notice is required.',
});
