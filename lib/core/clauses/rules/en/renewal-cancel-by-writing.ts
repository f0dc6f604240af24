import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-by-writing',
  kind: 'renewal.cancel',
  cues: [
    'terminat',
    'retain',
    'keep',
    'closure',
    'resign',
    'notice',
    'close your',
    'deactivate',
    'cancel',
    'leave',
  ],
  any: [
    '\\byou (?:may|can)(?: also| at any time,?)? (?:[a-z]{4,12} (?:or|and/or) )?(?:terminate|close|deactivate|end)\\b[^;]{0,110}?\\bby (?:accessing|contacting|writing|visiting|going|calling|phoning|e-?mail|logging|using|sending|telling|giving|clicking|following)',
  ],
  near: '{duration}[^;]{0,24}notice',
  example: 'You may terminate the contract by writing to us.',
});
