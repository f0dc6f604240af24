import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-plain-wide',
  kind: 'risk.jurisdiction',
  cues: [
    'lawsuit',
    'filed in',
    'class action',
    'seat',
    'competent',
    'applicable',
    'amicabl',
    'jury',
    'sued',
    'proceedings',
  ],
  any: [
    '\\b(?:lawsuits?|suits?|proceedings?|legal actions?|claims?) (?:[a-z ]{0,30})?(?:must|may|shall|can|are to|has to|have to|will) (?:only )?be (?:filed|brought|started|lodged|taken|commenced|raised) (?:only )?(?:in|before|at|with)\\b',
    '\\b[a-z]{4,12} law is applicable\\b|\\bapplicable law is\\b|\\blaw applicable (?:is|to)\\b',
    "\\bcourts? (?:at|of|for|in) (?:our|the provider's|its|the company's|their) (?:registered )?(?:seat|office|place|domicile|headquarters)\\b|\\bcompetent courts?\\b|\\bcourts? competent\\b",
    "\\b(?:can't|cannot|may not|not) (?:join|take part in|bring|start|be part of|participate in) (?:a |any )?(?:class|collective|group|joint|representative) (?:action|claim|suit|proceeding|lawsuit)",
  ],
  not: [
    '\\bat the desk|refund|insurance|small claims court as|within \\d|tax|claims? must be made',
    'expressly prohibited',
  ],
  note: 'Court and law, other words.',
  example: 'Any lawsuit must be filed in Cook County.',
});
