import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-wide',
  kind: 'risk.jurisdiction',
  cues: [
    'jurisdiction',
    'arbitrat',
    'individual basis',
    'court',
    'representative',
    'class',
    'law',
    'disputes',
    'dispute',
    'complaints',
  ],
  any: [
    '\\bplace of (?:jurisdiction|venue|performance and jurisdiction)\\b',
    '\\bagrees? to (?:arbitrate|mediate)\\b|\\b(?:arbitrated?|mediated) (?:by|before|in|under)\\b',
    '\\bon an? individual basis\\b|\\b(?:one by one|individually) (?:before|in|and not)\\b',
    '\\b(?:forgo|give up|waive)s? (?:any |all |the right to )?[^;.]{0,40}(?:representative|class|collective|jury)\\b',
    '\\b(?:complaints?|disputes?|claims?|lawsuits?|actions?|quarrels?|matters?) (?:[^;.]{0,50}? )?(?:go|goes|belong|are heard|is heard|are referred|is referred|are taken|are decided|may only be brought|are for|lie)s? (?:only )?(?:to|by|before|in|with) (?:the |a )?[a-z ,]{0,40}(?:courts?|tribunal|arbitrat)',
    '\\b(?:the )?[a-z]{3,14} courts? (?:hears?|decides?|has|have|is|are) (?:any|all|the|exclusive|sole|competent)',
    "\\b(?:[a-z]{4,12}(?:an|ish|ch|ese|ss|i)|the laws? of [a-z ]{3,24}|[a-z]{4,12}'s) laws? (?:governs?|applies|apply|alone applies)\\b",
    '\\b(?:construed|read|interpreted) (?:under|by|according to|in accordance with) (?:the )?laws?\\b',
  ],
  not: [
    '\\btax|privacy|export|applicable laws? (?:requires?|allows?|permits?)|consumer law|refund',
    'opt[- ]out',
    'notice of dispute',
  ],
  note: 'Court, law and arbitration in short sentences.',
  example: 'The place of jurisdiction is Graz.',
});
