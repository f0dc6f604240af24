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
    '\\bto (?:change|upgrade|manage|pause|edit)?(?: or | and )?(?:resign|terminate|leave|quit|end|cancel) (?:from )?(?:your |the )(?:[a-z]{3,14} )?(?:subscription|membership|plan|service|account)s?\\b[^;]{0,60}?,? (?:go|visit|click|log|contact|call|write|e-?mail|use|open|send|tap|select)\\b',
    '\\b(?:unless|until)\\b (?:either party|one party|the customer|you|a party)[^;]{0,20}?\\b(?:provides?|gives?|sends?)\\b[^;]{0,20}?{duration}[^;]{0,20}?\\bnotice\\b[^;]{0,40}?\\b(?:before|prior to) (?:the )?(?:end|expir|renewal)',
    '\\b(?:if|when|once|after) you (?:terminate|end|leave|resign)\\b[^;]{0,50}?\\byou (?:may|can|will) (?:still |continue to |keep )*(?:use|using|have|access|enjoy)\\b[^;]{0,50}?\\b(?:until|through|to the end)',
    '\\b(?:retain|keep|have) (?:[a-z]{3,10} )?access\\b[^;]{0,70}?\\b(?:you cancel|cancell?ation|you end)\\b[^;]{0,20}?\\buntil\\b',
    '\\brequest (?:the )?(?:termination|cancell?ation|closure) of (?:your |the )?(?:[a-z]{3,14} )?(?:account|subscription|membership|plan)\\b[^;]{0,90}?\\bby\\b',
    '\\b(?:either (?:you or [a-z]{2,20}|party)|both you and [a-z]{2,20}) (?:may|can) (?:terminate|cancel|end)\\b[^;]{0,60}?\\b(?:account|subscription|plan|membership|service|contract)\\b[^;]{0,40}?(?:any time|notice|without)',
    '\\b(?:subscription|membership|access|plan) (?:will|shall) (?:remain|stay|continue) (?:open|active|valid|available)\\b[^;]{0,30}?\\b(?:until|through)\\b',
  ],
  not: [
    '\\border\\b(?! to\\b)|booking|ticket|appointment',
    '{wont} be able to',
    'arbitrat|marketing|cookie|privacy',
    'refund of|\\breceive a refund',
    'order form',
  ],
  near: '{duration}[^;]{0,24}notice',
  example: 'You may terminate the contract by writing to us.',
});
