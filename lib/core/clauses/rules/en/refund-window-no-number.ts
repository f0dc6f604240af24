import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-no-number',
  kind: 'refund.window',
  cues: ['refund', 'withdraw', 'money back', 'cancel'],
  any: [
    '\\brefunds?\\b[^;]{0,70}\\b(?:any ?time (?:before|prior|until)|until the (?:release|start|event)|before (?:the )?(?:release|start|event|first|shipment|dispatch|course)|after the (?:withdrawal|refund|cooling[- ]off|trial|guarantee|return) (?:period|window))',
    '\\b(?:after|within|during|outside|before the end of) (?:the|your|this|our|that) (?:[a-z-]{1,20} )?(?:withdrawal|refund|cooling[- ]off|guarantee|return|money[- ]back) (?:period|window)\\b[^;]{0,80}\\b(?:refund|cancel|withdraw)',
    '\\bcancell?ations? (?:received |made |requested )?(?:before|after|as of|on or before|prior to|up to|until|from|between)\\b[^;]{0,12}(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b[^;]{0,140}(?:refund|without penalty)',
    '\\brefunds?\\b[^;]{0,70}\\b(?:after|before|until|as of|by|prior to) (?:january|february|march|april|may|june|july|august|september|october|november|december) \\d',
  ],
  not: ['processed|issued to', 'updated|effective', '\\$\\d', 'terminated during'],
  noParams: true,
  example: 'Refunds are available any time before the release.',
});
