import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-arbitration',
  kind: 'risk.jurisdiction',
  cues: ['arbitrat', 'mediation'],
  any: [
    '(?:binding|mandatory|individual|final) (?:individual )?(?:and binding )?(?:arbitration|mediation)',
    'arbitrat(?:ion|or|ors)\\b.{0,60}?(?:will|shall|must|may|can|agreement|provision|conducted|held|administered|proceed|rules|award|clause|decide|is|are)\\b',
    '(?:in|to|by|through|from) arbitration',
    '\\b(?:aaa|jams|american arbitration association|icc|lcia)\\b',
    '\\bneutral arbitrators?\\b',
  ],
  not: [
    'judge?ments? (?:up)?on (?:the|any|an|such) (?:arbitration |arbitral )?award',
    'notwithstanding the default',
    'mass (?:arbitration|filing)|\\bbatch|\\bstaged?\\b|\\bcases\\b.{0,60}(?:filed|selected|assigned)|\\bcounsel\\b',
    '(?:preclude|prevent|stop|prohibit)s? (?:you|us|either|any)',
    'more information|procedures? described|section sets',
    'sever(?:able|ed|ability)|shall be stayed',
    'written decision|rules? on (?:all|his|her|its|the)|rulings?\\b|reject (?:the|any|such) (?:such )?change',
    '\\b(?:filed|commenced|brought|instituted)\\b.{0,60}within (?:one|two|three|1|2|3)\\b',
    'intends to seek arbitration|retains the right to (?:raise|request)|until after the|\\bdemands?\\b.{0,40}(?:must|shall|include|serve|attach)|serve (?:the|a) ',
  ],
  example: 'All disputes will be settled by binding arbitration.',
});
