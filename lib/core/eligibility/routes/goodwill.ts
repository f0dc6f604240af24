// Route 11: asking without a right. Always possible while money was paid, never promised; the last of the list.

import { absoluteNones } from '../barring-clauses';
import type { Case } from '../case';
import { isAboutGoods } from '../clause-reading';
import { chineseLaw, clausesOf, draft, finding, type RouteFinding } from '../route';

const NEGOTIATE = ['cn-xf-39'];
const AGAINST_NO_REFUND = ['cn-yf-9', 'cn-xftl-17', 'cn-wj-21', 'cn-xf-26'];

export function assessGoodwill(one: Case): RouteFinding {
  const refundTerms = clausesOf(
    one,
    'refund.none',
    'refund.window',
    'refund.prorata',
    'refund.full',
    'refund.process',
    'refund.condition',
  ).filter((clause) => !isAboutGoods(clause));
  const absolute = absoluteNones(one);
  const provisions = chineseLaw(
    one,
    [...NEGOTIATE, ...(absolute.length > 0 ? AGAINST_NO_REFUND : [])],
    one.day,
  );
  const clauses =
    absolute.length > 0 ? absolute : refundTerms.filter((clause) => clause.kind === 'refund.process');
  const shown = clauses.length > 0 || provisions.length > 0 ? clauses : refundTerms;
  if (shown.length === 0 && provisions.length === 0) return finding({});
  const route = draft(one, {
    basis: 'goodwill',
    ground: 'goodwill',
    strength: 'arguable',
    clauses: shown,
    provisions,
    requires: ['proof-of-payment'],
    defeatedBy: ['provider-may-refuse'],
    notes: absolute.length > 0 && one.place === 'CN' ? ['no-refund-clause-may-be-void'] : [],
  });
  return finding({ routes: [route] });
}
