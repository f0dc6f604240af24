import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-court',
  kind: 'risk.jurisdiction',
  cues: ['court', 'jurisdiction', 'venue', 'tribunal', 'disputes', 'small claims', 'suit'],
  any: [
    'subject to .{0,40}\\bjurisdiction\\b',
    '(?:exclusive|non-?exclusive|personal|sole|legal) jurisdiction',
    'jurisdiction (?:of|falls|lies|for|shall)\\b.{0,50}\\bcourts?\\b',
    'submit(?:s|ted)? .{0,60}jurisdiction',
    'consents? to .{0,40}jurisdiction',
    'jurisdiction in .{2,60}\\b(?:county|state|city)\\b',
    '\\bcourts? (?:of|in|located|sitting|situated|for|at|shall|will)\\b.{0,80}',
    '(?:courts|tribunal)\\b.{0,40}(?:jurisdiction|competent)',
    '(?:brought|filed|litigated|resolved|heard|decided|submitted|addressed|settled|instituted|tried)\\b.{0,60}?\\b(?:courts?|tribunal|jurisdiction of|in (?:san|new|los|the (?:state|city|county)))',
    '\\bvenue\\b.{0,60}(?:shall|will|is|lies|for|in\\b)',
    'bring (?:a |any )?(?:suit|claim|action|proceeding)s? in\\b',
    '\\b(?:state|federal|provincial|local|competent) (?:and|or) (?:state|federal|provincial|local) courts?',
  ],
  not: [
    'statement (?:that|under)|judicial district|jurisdiction (?:of residence|of formation|in which)|in each jurisdiction|(?:majority|residence|age) in your|entered in any|valid legal complaint',
    'retired federal|survive',
    'court order|order of (?:a|the) court|ordered by|subpoena',
    '(?:invalid|unenforceable|void|illegal|unlawful)\\b(?!.{0,60}class)',
    'having jurisdiction$',
    '(?:tennis|squash|basketball|badminton|pickleball|padel|food) courts?|court (?:booking|time|fee|reservation)',
    '(?:some|certain|other|different|those|these|such|your) jurisdictions?\\b.{0,40}(?:do|does|may|might)',
    'small claims court for|event venue|venue (?:hire|booking|fee|staff)',
    'law in your jurisdiction|laws? (?:of|in) (?:your|the) (?:local )?jurisdiction',
    'having jurisdiction|as a court would$',
  ],
  example: 'The courts of Madrid have exclusive jurisdiction.',
});
