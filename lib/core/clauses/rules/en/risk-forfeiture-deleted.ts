import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-deleted',
  kind: 'risk.forfeiture',
  cues: [
    'delete',
    'remove',
    'withdraw',
    'restrict',
    'erased',
    'recovered',
    'reduce',
    'liquidate',
    'retain',
    'maintenance fee',
    'inactiv',
    'dormant',
    'debit',
  ],
  any: [
    '(?:virtual|credits|points|coins|balance|bonds|items|rewards|storage|bonus|currency).{0,60}?(?:delete|deleted|removed|restrict|reduced|liquidated|withdrawn|cleared|debited|cancell?ed)',
    '(?:delete|remove|restrict access to|reduce|liquidate|withdraw|debit|cancel)[a-z]{0,2}\\b.{0,60}?(?:virtual|credits\\b|points|coins|balance|bonds|in-game|rewards|bonus|diamonds)',
    '(?:inactiv|dormant|unclaimed)[a-z]{0,4}\\b.{0,80}(?:fee|delete|forfeit|expire|remove|close)',
    '(?:delet|eras)[a-z]{0,4}\\b.{0,60}(?:after|days|once|when|upon).{0,60}(?:cancel|subscription|terminat|expir|stop paying|downgrade|not paying|deleted)',
    '(?:data|content|files|account|documents).{0,60}(?:will|may|can) be (?:permanently |irrevocably )?(?:deleted|erased)',
    "can(?:not|'t) be (?:recovered|restored).{0,60}(?:delet|cancel|clos|terminat)|(?:delet|cancel|clos|terminat).{0,60}can(?:not|'t) be (?:recovered|restored)",
    'retain (?:a |any |the |such )?(?:percentage|portion|deposit|balance)',
  ],
  not: [
    'debit cards?|payment instrument|under the age|messages',
    'personal (?:data|information)|privacy|cookie|comment|request (?:to )?delet|\\byou (?:can|may|must|should)\\b',
    '\\bliab|responsib',
  ],
  example: 'Dormant balances are cleared and deleted after a year.',
});
