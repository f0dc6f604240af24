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
    '\\bon an? individual basis\\b',
    '\\b(?:forgo|give up|waive)s? (?:any |all |the right to )?[^;.]{0,40}(?:representative|class|collective|jury)\\b',
    '\\b(?:complaints?|disputes?|claims?|lawsuits?|actions?|quarrels?|matters?) (?:[^;.]{0,50}? )?(?:go|goes|belong|are heard|is heard|are referred|is referred|are taken|are decided|may only be brought|are for|lie)s? (?:only )?(?:to|by|before|in|with) (?:the |a )?[a-z ,]{0,40}(?:courts?|tribunal|arbitrat)',
    '\\b(?:construed|read|interpreted) (?:under|by|according to|in accordance with) (?:the )?laws?\\b',
  ],
  not: ['notice of dispute'],
  note: 'Court, law and arbitration in short sentences.',
  example: 'The place of jurisdiction is Graz.',
});
