import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-of-these',
  kind: 'renewal.notice',
  cues: ['notice of', 'notify you', 'inform you', 'tell you', 'let you know'],
  any: [
    "(?<!\\byou )(?:\\bwill|\\bshall|'ll)(?: always| also)? (?:provide|give|send)(?: you)?(?: with)? (?:{duration} |reasonable |advance |prior |written |at least {duration} )*notice of (?:these|such|any|the|those|this) (?:fee |price )?(?:changes?|increases?|adjustments?|modifications?)",
    "(?<!\\byou )(?:\\bwill|\\bshall|'ll)(?: always| also)? (?:notify|inform|tell|let) you (?:know )?(?:of|about) (?:these|such|any|the|those|this) (?:fee |price )?(?:changes?|increases?|adjustments?)[^;]{0,40}\\b(?:before|in advance|ahead|prior|beforehand)",
  ],
  not: ['terms|polic|agreement|conditions'],
  before: ['\\b(?:prices?|pricing|fees?|rates?|dues|subscription charges?)\\b'],
  near: '{duration}[^;]{0,16}notice|notice|before',
  note: 'The sentence before speaks of the price.',
  example: 'We will give you advance notice of these changes.',
});
