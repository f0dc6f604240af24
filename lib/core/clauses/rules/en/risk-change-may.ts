import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-may',
  kind: 'risk.unilateral-change',
  cues: ['may', 'might', 'can', 'reserve', 'right'],
  any: [
    '{weMay}[ ,](?:.{0,70}[ ,:(/])?{changeVerb}\\b(?:[ ,/]| or| and).{0,80}?{termsPaper}',
    '{weMay}[ ,](?:.{0,100}[ ,:(/])?{changeVerb}\\b(?:[ ,/]| or| and).{0,60}?(?:{offerThing}|\\bprocess\\b)',
    '{weMay} .{0,30}?(?:decide|choose|elect) .{0,40}?to .{0,20}?(?:{changeVerb}|{endVerb})\\b.{0,60}?(?:{termsPaper}|{offerThing})',
    '{weMay} .{0,40}?(?:impose|place|set|introduce|apply) .{0,30}?(?:limit|restriction|condition|cap)',
    '{weMay}[ ,].{0,30}?(?:offer|make available) (?:different|other|new|additional) .{0,30}(?:terms|plans|fees|conditions)',
    '{weMay} (?:also |[a-z]{2,14}ly )?cap the ',
  ],
  all: [
    '\\b(?:we|our|us|company|provider|inc\\.?|ltd|llc|reserves?|{atWill})\\b|^(?!.{0,40}\\b(?:you|user|member|customer|subscriber|account owner|administrator)s? (?:may|can|might)).{0,160}',
  ],
  not: [
    'may (?:include or exclude|apply)|tax(?:es)?\\b',
    'counter-?notice|copyright',
    '(?:measures|content|information|tools?|features?|settings) (?:that )?(?:we|you|which) (?:may|might|can)',
    '\\b(?:user|member|third[- ]party|user generated|your) (?:generated )?(?:content|posts?|materials?|submissions?|data)\\b|metadata|\\baddress\\b|cookies?\\b',
    'can include|may (?:also )?(?:provide you|give you|allow you)',
    '{misconduct}(?!.{0,160}(?:(?:any|no) (?:other )?reason|limitation|at any time))',
    '\\b{changeVerb} (?:or (?:alter|amend|modify|change|adjust|increase) )?(?:the |our |its |your |any |all )*(?:[a-z-]{2,14} ){0,2}(?:prices?|pricing|fees?|rates?|charges?|costs?|amounts?(?! of))\\b(?!.{0,60}(?:{termsPaper}|features|limits|items|benefits|plans))',
    '(?:issue|post|add|offer) .{0,30}(?:refund|reviews?|comments?|photos?|tax|vat|invoice)',
    'reduce .{0,40}(?:price|fee)|add .{0,20}(?:taxes|tax|vat|fee)',
    'we may .{0,30}(?:contact|email|send|notify|ask|request|charge|collect|process|share|disclose)',
    '(?:payment|billing) (?:date|cycle|period)s? may',
    '(?:limit|exclude|restrict)(?:s|ed|ion)? .{0,20}(?:liabilit|warrant)',
    'add (?:a |an |your |more |additional |another )*(?:new )?(?:users?|seats?|members?|devices?|payment)',
    'may (?:add|change|update|edit|modify|remove|improve|limit|restrict)?\\b.{0,20}\\byour (?:payment|billing|personal|profile|details|information|settings|order history)',
  ],
  example: 'We may update these terms from time to time.',
});
