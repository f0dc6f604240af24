import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-law',
  kind: 'risk.jurisdiction',
  cues: ['united nations', 'un convention', 'cisg', 'law', 'legislation', 'arbitration act'],
  any: [
    '(?:governed|construed|interpreted|enforced|regulated|resolved|settled)\\b.{0,80}?(?<!applicable |permitted by |by |consistent with )\\b(?:laws?|legislation)\\b',
    '\\b(?:laws?|legislation) of\\b.{0,60}?\\b(?:govern|appl(?:y|ies)|control|shall|will be used)',
    '\\b(?:california|new york|delaware|texas|florida|english|scots|scottish|irish|dutch|german|french|swiss|swedish|norwegian|danish|finnish|spanish|italian|australian|canadian|indian|singapore|israeli|japanese|chinese|hong kong|malaysian|polish|estonian|federal arbitration|u\\.?s\\.?|federal|state|local|italian|austrian|belgian|lithuanian|latvian|czech|new zealand|south african|philippine|uk|ukrainian|turkish|brazilian|mexican) law\\b.{0,24}(?:appl|govern|will|shall)',
    '\\blaws? (?:shall|will) (?:apply|govern)',
    '\\bsubject to (?:the )?(?:uk|english|irish|scottish|u\\.?s\\.?|canadian|australian|german|french|dutch) laws?\\b',
  ],
  not: ['provincial laws?', 'mandatory provisions of (?:the )?local'],
  example: 'These terms are governed by the laws of Spain.',
});
