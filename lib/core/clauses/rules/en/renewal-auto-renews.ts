import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-renews',
  kind: 'renewal.auto',
  cues: ['renew', 'automatic', 'auto-', 'autorenew', 'autopay'],
  any: [
    '(?<!(?:{wont}|not|nor|turn(?:ed|ing)? off|disabl(?:e|ed|ing)|cancel(?:l?ed|l?ing)?|stop(?:s|ped|ping)?|opt(?:ed|ing)?[- ]out of|prevent|avoid|before|manage|if) (?:be |the |your |an |a |any |to )*)\\bauto(?:matic(?:ally)?)?[- ]?(?:and [a-z]{1,20} )?(?:re-?new(?:s|ed|ing)?|recurs?|recurring|re-?bill(?:s|ed)?|roll(?:s|ed)? over|extend(?:s|ed)?|continues?|convert(?:s|ed)? (?:to|into) (?:a |another )?(?:recurring|paid|monthly|annual)|prolong(?:s|ed)?)\\b(?! (?:may|can|will|is|are|must|date|reminder|notice|feature (?:may|can)|off|at any))',
    '\\b(?:renew(?:s|ed|ing)?|recurs?|extend(?:s|ed)?|continue[sd]?|roll(?:s|ed)? over|prolong(?:s|ed)?)\\b(?<!{wont} (?:be )?(?:renew(?:ed)?|extend(?:ed)?|continue))(?: [a-z]{1,20}){0,4} automatically\\b',
    '\\b(?:will|shall|is|are|be|to) (?:be )?(?:automatically|auto)[- ]?(?:charged|billed|debited|deducted|renewed|collected|re-?billed|extended|enrolled|continue|recur)\\b(?! (?:the |a |an )?(?:late|cancel|one-time))',
    '\\b(?:charged?|charges|bill(?:ed)?|debit(?:ed)?|deduct(?:ed)?|collected|payments? (?:is|are|will be))\\b[^.;]{0,60}\\bautomatically\\b(?![^.;]{0,20}(?:refund|cancel|reject))',
    '\\bautomatically be (?:charged|billed|debited|renewed|enrolled|extended)\\b',
    '\\bautomatically (?:charge|bill|debit|deduct|collect|process|renew|continue)\\b',
    '\\b(?:includes?|has|have|with|features?|subject to|agree to|consent to|enrol+(?:ed)? in|an?) (?:an? |the )?auto(?:matic)?[- ]?(?:renewal|renewing|recurring)\\b(?! (?:off|reminder|notice|date|may|can))',
    '\\bauto(?:matic)?[- ]?renewal (?:means|applies|is (?:on|enabled|activated|turned on|switched on|the default))\\b',
  ],
  not: [
    '\\b{wont} (?:renew|charge|bill)[a-z]{0,20} [^.;]{0,20}automatically',
    'automatically (?:cancel|refund|terminat|expire|apply|applied|delet|collect(?:s|ed)? (?:data|information|certain))',
    '(?:regulations?|laws?) (?:regarding|on|about|concerning)',
    'unless you cancel(?:led)? before the trial ends|when the trial ends',
  ],
  example: 'Your plan renews automatically each month.',
});
