import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-final-say-plain-wide',
  kind: 'risk.final-say',
  cues: [
    'word is',
    'for the company',
    'for us to',
    'appealed',
    'sole right',
    'to judge',
    'our view',
    'our opinion',
    'our judgement',
    'our judgment',
    'sole arbiter',
    'sole judge',
    'monitoring alone',
    'discretion',
    'absolute',
  ],
  any: [
    '\\b(?:word|say-so|verdict|ruling) (?:is|shall be) (?:final|law|binding)\\b',
    "\\b(?:it is|it's|is|are) (?:solely |only )?for (?:us|the (?:company|club|organi[sz]er|provider|operator|school|host)|[a-z]{3,12}) (?:alone )?to (?:judge|decide|determine|say|assess)\\b",
    "\\b(?:cannot|can't|may not|not|never) be (?:appealed|challenged|contested|questioned|disputed)\\b",
    '\\b(?:sole|exclusive|final|absolute) right to (?:determine|decide|judge|interpret|rule|assess)\\b|\\bsole (?:arbiter|judge)\\b',
    '\\bdetermined by (?:our|the|its) [a-z ]{3,24} alone\\b|\\b(?:our|its) (?:monitoring|records?|data|systems?|logs?|measurements?) alone\\b',
  ],
  not: ['arbitra[lt]|\\bcourt|for you to|award'],
  note: "The provider's word counts alone, in plain words.",
  example: "The director's word is final.",
});
