import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-later-wide',
  kind: 'renewal.price',
  cues: [
    'charge more',
    'discount',
    'inflation',
    'from year two',
    'second year',
    'list in force',
    'loyalty pric',
    'new price',
    'price rise',
    'dearer',
    'renewal price',
    'fees up',
    'put fees',
    'new rate',
    'at renewal',
    'promotional',
    'introductory',
  ],
  any: [
    '\\b(?:from|in|as of|for) (?:the )?(?:year|month|term|box|delivery) (?:two|2|three)\\b',
    '\\b(?:loyalty|promotional|intro(?:ductory)?|discounted|early-bird|founder) (?:pricing|price|rate)s?\\b[^;.]{0,30}\\b(?:ends?|stops?|lapses?|is lost|only)\\b',
  ],
  note: 'Dearer later, said in other words.',
  example: 'The discounted price applies to the first term only;',
});
