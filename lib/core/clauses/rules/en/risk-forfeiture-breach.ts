import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-breach',
  kind: 'risk.forfeiture',
  cues: [
    'cheat',
    'abus',
    'fraud',
    'charged back',
    'in error',
    'violat',
    'breach',
    'ban',
    'terminat',
    'suspend',
    'chargeback',
    'misus',
    'scam',
  ],
  any: [
    '(?:terminat|suspend)[a-z]{0,4} (?:or (?:terminat|suspend)[a-z]{0,4} )?(?:your )?(?:right to |ability to )?access.{0,20} (?:virtual|items|coins|credits|content|points)',
    '(?:violat|breach|misus|abus|fraud|cheat|scam|chargeback|dispute|charged back)[a-z]{0,6}\\b.{0,160}?(?:(?:rank|credits|points|benefit|membership|items?|coins|balance|bonds|rewards|currency|privileges|diamonds|badge|subscription|purchases).{0,30}(?:revoked|removed|deleted|voided|confiscated|withheld|cancelled)|(?:revoke|remove|delete|confiscate|void|reduc|withhold|reduction|loss of).{0,40}(?:rank|credits|points|benefit|membership|items?|coins|balance|bonds|rewards|currency|privileges|diamonds|badge|subscription|purchases))',
    '(?:revoke|remove|delete|confiscate|void|restrict access|liquidate|withhold)[a-z]{0,3}\\b.{0,60}?(?:rank|credits|points|benefit|membership|items?|coins|balance|bonds|rewards|currency|privileges|diamonds|badge|subscription|purchases).{0,100}?(?:if|when|where|for|because|due to).{0,60}(?:violat|breach|misus|abus|fraud|cheat|scam|chargeback|charged back|error)',
    'permanently ban',
  ],
  not: [
    'after (?:the )?withdrawal period|if we (?:breach|fail)|\\bour (?:own )?breach',
    '\\bliab|additional compensation|your (?:user )?content|submission|copyright',
    'will not (?:immediately|automatically) terminate|not take effect until',
    '(?:comment|post|review|user content|materials?|feedback|photo)s?\\b.{0,40}(?:remov|delet)|(?:remov|delet)[a-z]{0,3} .{0,24}(?:comment|post|review|user content|materials?|feedback)',
    'we (?:breach|violate|terminate|discontinue|suspend) .{0,40}(?:we will|you will).{0,20}refund',
    'arbitrat|indemnif',
    '\\byou (?:must|shall|may|agree|will) not\\b.{0,60}(?:violat|infring|delete|remov)',
  ],
  example: 'Filing a chargeback will have your badge removed.',
});
