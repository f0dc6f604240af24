import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-price',
  kind: 'renewal.notice',
  cues: [
    'notif',
    'notice',
    'inform',
    'communicat',
    'in advance',
    'remind',
    'email',
    'e-mail',
    'tell you',
    'let you know',
    'advise',
    'announce',
  ],
  any: [
    '\\b(?:notif(?:y|ied|ies|ications?)|be informed|inform you|notice|tell you|let you know|e-?mail you|remind|communicate|announce|advise you)\\b[^;]{0,110}\\b(?:prices?|pricing|fees?|rates?|increases?|cost)\\b',
    '\\b(?:price|pricing|fees?|rates?|increase|subscription (?:fee|price)|costs?)\\b[^;]{0,130}\\b(?:will|shall|may|unless we|must|with|by|upon|after|have been|be|are|is|subject to)\\b[^;]{0,50}\\b(?:notif(?:y|ied|ies|ication)|inform(?:ed)?|given|notice|e-?mail(?:ed)?|communicated?|announced?|advance)\\b',
    "\\b(?:at least|no less than|not less than|minimum of|with) {duration}(?:'s?|s')? (?:prior |advance |written |e-?mail |in advance|notice|before)*[^;]{0,60}\\b(?:price|pricing|fee|rate|charge|change (?:of|to|in) (?:the |your )?(?:price|subscription|fee)|takes? effect|in the app)",
  ],
  all: ['price|pricing|fee|rate|charge|cost|increase|renewal|subscription|plan|in advance'],
  not: [
    'currency rates',
    'refund',
    '\\b(?:claim|dispute|arbitrat|terminat(?:e|ion) of your|breach)',
    'these changes will apply|no notice period',
  ],
  near: '{duration}[^;]{0,30}(?:notice|before|prior|advance|after notif)',
  example: 'We notify you at least 30 days before a price change.',
});
