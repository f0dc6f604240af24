import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-ends-wide',
  kind: 'risk.forfeiture',
  cues: [
    'so do',
    'life of',
    'void',
    'take away',
    'paid out',
    'given to',
    'cash out',
    'cash-out',
    'cease',
    'die',
    'end with',
    'are withdrawn',
    'stop',
    'no longer',
    'expire',
    'be gone',
    'cancelled',
    'run out',
    'valid',
  ],
  any: [
    '\\b(?:credits?|points|coins|tokens|rewards?|vouchers?|miles|boosts?|minutes|data|bonus(?:es)?|packs?|gift cards?)\\b[^;.]{0,50}\\b(?:cease|die|end with|run out|expires?|is valid for|are valid for|last for|lasts?) ?(?:{span}|on|at|after|when|if|with|to exist|unless|within)',
    '\\b(?:makes?|renders?|leaves?) (?:the|your|a|it|them) (?:[a-z]{3,12} )?(?:void|worthless|invalid)\\b',
  ],
  note: "Rights that end with time, with the plan or by the provider's hand.",
  example: "Points die after 6 months if you don't order.",
});
