import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-elsewhere',
  kind: 'renewal.cancel',
  cues: [
    'managed',
    'manage',
    'handled',
    'unsubscrib',
    'cancel',
    'stop it',
    'reject',
    'take effect',
    'unsubscribe',
  ],
  any: [
    '\\b(?:subscriptions?|memberships?|plans?|purchases?|billing|renewals?)\\b[^;]{0,70}?\\b(?:must be|will be|are|is|can (?:only )?be) (?:managed|handled|cancel+ed|administered)\\b[^;]{0,16}? (?:by|through|via|with|in|on|from) (?:the |your |that |their |its )?(?:applicable |relevant |respective |same )?(?:third|external|app store|apple|google|provider|platform|partner|carrier|store|seller|operator|reseller|roku|amazon)',
    '\\b(?:contact|go to|reach|log in(?:to)?|visit|see|use)\\b[^;]{0,60}?\\bto (?:cancel or )?(?:manage|change or cancel|end|stop)(?: or (?:cancel|end|change))? your (?:subscription|membership|plan|renewal)',
    '\\b(?:cancel|unsubscribe|cancell?ation|opt-?out)[a-z]{0,6} (?:method|option|way|route|step) ?(?:\\d|one|two|three|a|b)\\b',
    "\\b(?:contact|e-?mail|call|write to|message|ask|tell)\\b[^;]{0,40}?\\bwe(?:'ll| will| shall| can) (?:then )?(?:cancel|stop|end|turn off|unsubscribe)\\b[^;]{0,30}?\\b(?:it|your|the|you)\\b",
    '\\b(?:reject|refuse|decline|avoid|escape)\\b[^;]{0,40}?\\b(?:change|increase|price|renewal|charge)s?\\b[^;]{0,20}?\\bby (?:unsubscribing|cancel+ing|ending|stopping|leaving|terminating)',
    '\\b(?:cancell?ations?|terminations?) (?:of|to) (?:your |the |a |any )?(?:[a-z]{3,14} )?(?:subscription|membership|plan|contract)\\b[^;]{0,30}?\\b(?:take effect|takes effect|becomes? effective|is effective|be effective)\\b[^;]{0,40}?(?:{termEnd}|\\bminimum (?:term|period)|\\bend of)',
  ],
  not: [
    '(?:^|[,;:(] ?|\\b(?:that|and|or|but|if) )we (?:may|can|reserve) [^;]{0,40}(?:cancel|terminate)',
    '\\border\\b(?! to\\b)|booking|ticket|delivery|reservation|appointment',
    'marketing|newsletter|mailing|arbitrat|cookie|e-?mails from us',
    '\\brefund(?! or)[^;]{0,30}\\bcancel',
    '\\brefunds? (?:for|of|are|is|requests?)\\b',
  ],
  noParams: true,
  example: 'Plans bought in an app shop must be managed through that store.',
});
