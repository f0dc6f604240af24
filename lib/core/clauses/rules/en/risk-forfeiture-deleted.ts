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
    '(?:inactiv|dormant|unclaimed)[a-z]{0,4}\\b.{0,80}(?:fee|delete|forfeit|expire|remove|close)',
    '(?:delet|eras)[a-z]{0,4}\\b.{0,60}(?:after|days|once|when|upon).{0,60}(?:cancel|subscription|terminat|expir|stop paying|downgrade|not paying|deleted)',
  ],
  not: ['\\bprofile\\b|repositor|\\bdata\\b|backups?|\\bcontent\\b(?![^.]{0,40}(?:credit|paid))'],
  example: 'Dormant balances are cleared and deleted after a year.',
});
