import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-arbitration',
  kind: 'risk.jurisdiction',
  cues: ['arbitrat', 'mediation'],
  any: [
    '(?:resolved|settled|decided|determined|submitted|submit|referred|subject|finally)\\b.{0,60}?(?:arbitrat|mediation)',
    '(?:binding|mandatory|individual|final|informal) (?:individual )?(?:and binding )?(?:arbitration|mediation)',
    'arbitrat(?:ion|or|ors)\\b.{0,60}?(?:will|shall|must|may|can|agreement|provision|conducted|held|administered|proceed|rules|award|clause|decide|is|are)\\b',
    '(?:to )?(?:begin|start|initiate|commence|request|demand|opt[- ]out of) .{0,20}arbitrat',
    '(?:in|to|by|through|from) arbitration',
    '\\b(?:aaa|jams|american arbitration association|icc|lcia)\\b',
  ],
  not: [
    'single arbitrator',
    '(?:appointed|determined) by (?:agreement|the arbitrator|such)|by agreement between the parties',
    'judge?ment upon the award',
    'notwithstanding the default',
    'arbitrarily|arbitrary',
  ],
  example: 'All disputes will be settled by binding arbitration.',
});
