import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-plain',
  kind: 'renewal.notice',
  cues: ['notice', 'know', 'notify', 'tell you', 'informing', 'telling'],
  any: [
    '\\b(?:let(?:ting)?|tell(?:ing)?|inform(?:ing)?|notify(?:ing)?|warn(?:ing)?) you\\b[^;]{0,40}?\\b(?:if|when|before|about|of|whenever|that)\\b[^;]{0,30}?\\b(?:prices?|fees?|rates?|dues)\\b[^;]{0,24}?\\b(?:chang|increas|ris|go up|goes up|differ)',
  ],
  example: 'We will tell you in good time if our prices change.',
});
