import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-law',
  kind: 'risk.jurisdiction',
  cues: ['united nations', 'un convention', 'cisg', 'law', 'legislation', 'arbitration act'],
  any: [
    'subject to .{0,20}dispute resolution,? (?:and )?governing law',
    '(?:governed|construed|interpreted|enforced|regulated|resolved|settled)\\b.{0,80}?(?<!applicable |permitted by |by |consistent with )\\b(?:laws?|legislation)\\b',
    '\\b(?:laws?|legislation) of\\b.{0,60}?\\b(?:govern|appl(?:y|ies)|control|shall|will be used)',
    '(?:conflicts?|choice)[- ]of[- ]laws?',
    'governing law (?:is|shall|will)',
    '\\b(?:california|new york|delaware|texas|florida|english|scots|scottish|irish|dutch|german|french|swiss|swedish|norwegian|danish|finnish|spanish|italian|australian|canadian|indian|singapore|israeli|japanese|chinese|hong kong|malaysian|polish|estonian|federal arbitration|u\\.?s\\.?|federal|state|local|italian|austrian|belgian|lithuanian|latvian|czech|new zealand|south african|philippine|uk|ukrainian|turkish|brazilian|mexican) law\\b.{0,24}(?:appl|govern|will|shall)',
    '(?:agreement|terms|contract)s? .{0,30}under .{0,40}\\blaws?\\b',
    '\\blaws? (?:shall|will) (?:apply|govern)',
    '(?:excluding|exclusion of|not be governed by)\\b.{0,60}(?:united nations|cisg|sale of goods)',
    '(?:united nations|\\bun) convention',
    '\\bsubject to (?:the )?(?:uk|english|irish|scottish|u\\.?s\\.?|canadian|australian|german|french|dutch) laws?\\b',
  ],
  not: [
    'provincial laws?',
    '^.{0,24}(?:choice|conflict)s? of laws?\\.?$',
    'prohibited under|cookies|personal information|warrant(?:y|ies) of any kind|duly organized',
    '(?:permitted|allowed|required|extent|provided) (?:by|under)\\b.{0,60}(?:law)(?!.{0,160}govern)(?<!govern.{0,160})',
    'privacy|data protection law',
    'comply with|compliance with|violat(?:e|ion)',
    'withdrawal|refund',
    '\\breplace those terms|mandatory provisions of (?:the )?local',
  ],
  example: 'These terms are governed by the laws of Spain.',
});
