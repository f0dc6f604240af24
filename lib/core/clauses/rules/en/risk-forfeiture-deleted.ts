import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-deleted',
  kind: 'risk.forfeiture',
  cues: [
    'delete',
    'remove',
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
    '(?:virtual|credits|points|coins|balance|bonds|items|rewards|storage|bonus|currency).{0,60}?(?:\\bdeleted?\\b|\\bremoved?\\b|restrict access|\\breduced?\\b|liquidated?|withdrawn|cleared|debited)',
    '(?:\\bdelete|\\bremove|restrict access to|\\breduce|liquidate|withdraw|cancel or modify|debit)[a-z]{0,2}\\b.{0,60}?(?:virtual|credits\\b|points|coins|balance|bonds|in-game|rewards|bonus|diamonds)',
    '(?:inactiv|dormant|unclaimed)[a-z]{0,4}\\b.{0,80}(?:fee|delete|forfeit|expire|remove|close)',
    '(?:delet|eras)[a-z]{0,4}\\b.{0,60}(?:after|days|once|when|upon).{0,60}(?:cancel|subscription|terminat|expir|stop paying|downgrade|not paying|deleted)',
    '(?:data|content|files|account|documents).{0,60}(?:will|may|can) be (?:permanently |irrevocably )?(?:deleted|erased)',
    "can(?:not|'t) be (?:recovered|restored).{0,60}(?:delet|cancel|clos|terminat)|(?:delet|cancel|clos|terminat).{0,60}can(?:not|'t) be (?:recovered|restored)",
    '(?:retain|keep) (?:a |any |the |such |your |all )*(?:percentage|portion|deposit|balance)',
    '(?:maintenance|dormant|inactivity)(?: account)? fee',
    '(?:close|delete|terminate)[a-z]{0,3} (?:the |your |an |any )?accounts?\\b.{0,60}(?:inactiv|no activity|not (?:been )?(?:used|paying|logged))',
  ],
  not: [
    'administrator|upgrade|\\byou can\\b',
    'withdraw from|\\brefund (?:request|will|is)|change or remove any item',
    'debit cards?|payment instrument|under the age|messages',
    'personal (?:data|information)|privacy|cookie|comment|request (?:to )?delet|\\byou (?:can|may|must|should)\\b',
    '\\bliab|responsib',
  ],
  example: 'Dormant balances are cleared and deleted after a year.',
});
