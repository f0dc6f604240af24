import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-of-amount',
  kind: 'renewal.notice',
  cues: ['notice', 'notify', 'inform', 'tell', 'write to you', 'remind'],
  any: [
    '\\bnotice of the (?:amount|sum|fee|price)\\b[^;]{0,40}?\\b(?:to be charged|due|payable|of the (?:next|charge))',
    '\\bnotice of (?:a |any )?changes? (?:of|in|to) the (?:[a-z]{3,12} )?(?:amount|sum)\\b',
    '\\bamount\\b[^;]{0,60}?\\b(?:varies|differs|changes|is different)\\b[^;]{0,200}?\\b(?:notice|notify|inform|tell)\\b[^;]{0,120}?\\b(?:before|prior|ahead|in advance)',
    '\\b(?:notify|inform|tell|write to|remind) you\\b[^;]{0,100}?\\b(?:changes? (?:to|in|of)|increases? (?:to|in|of)|before)\\b[^;]{0,50}?\\b(?:tariffs?|charges|unit rates?|standing charges?|rates)\\b',
    '\\b(?:notify|inform|tell|write to|remind) you\\b[^;]{0,100}?\\b(?:in advance|before|ahead)\\b[^;]{0,70}?\\b(?:agreement|contract|term|plan|subscription|membership|offer|discount|fixed price)\\b[^;]{0,30}?\\b(?:expire|end|renew|runs? out|due to)',
  ],
  not: [
    '^if (?:we|you)\\b',
    '\\byou (?:must|shall|should|agree to|need to) (?:notify|inform|tell|give)',
    'terminate (?:this|your)|breach|arbitrat|refund|late (?:fee|payment)',
    'meter read',
  ],
  near: '{duration}[^;]{0,40}(?:before|prior|in advance|advance)|(?:at least|no later than) {duration}',
  example: 'We give you notice of the amount to be charged ten days before the date.',
});
