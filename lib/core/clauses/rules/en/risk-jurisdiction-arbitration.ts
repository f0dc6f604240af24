import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-arbitration',
  kind: 'risk.jurisdiction',
  cues: ['arbitrat', 'mediation'],
  any: [
    '(?:resolved|settled|decided|determined|submitted|submit|referred|subject|finally)\\b.{0,60}?(?:arbitrat|mediation)',
    '(?:binding|mandatory|individual|final) (?:individual )?(?:and binding )?(?:arbitration|mediation)',
    'arbitrat(?:ion|or|ors)\\b.{0,60}?(?:will|shall|must|may|can|agreement|provision|conducted|held|administered|proceed|rules|award|clause|decide|is|are)\\b',
    '(?:to )?(?:begin|start|initiate|commence|request|demand|opt[- ]out of) .{0,20}arbitrat',
    '(?:in|to|by|through|from) arbitration',
    '\\b(?:aaa|jams|american arbitration association|icc|lcia)\\b',
    '\\bneutral arbitrators?\\b',
  ],
  not: [
    'single arbitrator',
    '(?:appointed|determined) by (?:agreement|the arbitrator|such)|by agreement between the parties',
    'judge?ments? (?:up)?on (?:the|any|an|such) (?:arbitration |arbitral )?award|award (?:may|shall|can) be entered',
    'notwithstanding the default',
    'arbitrarily|arbitrary',
    'mass (?:arbitration|filing)|\\bbatch|\\bstaged?\\b|\\bcases\\b.{0,60}(?:filed|selected|assigned)|\\bclaimants?\\b|tolling|\\bcounsel\\b',
    '(?:preclude|prevent|stop|prohibit)s? (?:you|us|either|any)|government agenc|\\bagencies\\b',
    'more information|^please read|contains? (?:a |an )?(?:binding |mandatory )?arbitration|covers areas|procedures? described|sets? forth the|says what happens|section sets',
    '(?:found|held|deemed) (?:to be )?(?:illegal|invalid|unenforceable|void)|sever(?:able|ed|ability)|shall be stayed|nothing in this',
    'must include|clear statement|certif|conference|written decision|impose (?:any )?sanctions|rules? on (?:all|his|her|its|the)|rulings?\\b|arbitrator selection|to implement|reject (?:the|any|such) (?:such )?change',
    '\\b(?:filed|commenced|brought|instituted)\\b.{0,60}within (?:one|two|three|1|2|3)\\b',
    'intends to seek arbitration|retains the right to (?:raise|request)|may start arbitration|until after the|remaining (?:demands|cases)|\\bdemands?\\b.{0,40}(?:must|shall|include|serve|attach)|serve (?:the|a) ',
  ],
  example: 'All disputes will be settled by binding arbitration.',
});
