// Facts of an order as rows a person can check: name, value in words, and where it stands.

import type { FactName, OrderFacts } from '@/lib/core/facts/types';
import { type Translate, wordsFor } from '../translate';
import { formatStated } from './dates';
import { formatMoney } from './money';
import { planWords } from './quantity-words';

export interface FactRow {
  name: FactName;
  value: string;
  quote: string;
  start: number;
  end: number;
  implied: boolean;
  fromPerson: boolean;
}

/** In which order rows stand: what was bought, what it cost, when, how it goes on. */
const FACT_ORDER = [
  'product',
  'orderId',
  'price',
  'listPrice',
  'planPeriod',
  'paidAt',
  'startsAt',
  'endsAt',
  'status',
  'autoRenew',
  'nextChargeAt',
  'nextChargePrice',
  'renewalCount',
  'channel',
  'paymentMethod',
  'seller',
] as const satisfies readonly FactName[];

/** One row for each fact that was read. */
export function factRows(facts: OrderFacts, t: Translate): FactRow[] {
  return FACT_ORDER.flatMap((name) => {
    const fact = facts[name];
    if (fact === undefined) return [];
    const { quote, start, end, certainty, source } = fact;
    const value = factValue(facts, name, t);
    return [
      { name, value, quote, start, end, implied: certainty === 'implied', fromPerson: source === 'person' },
    ];
  });
}

function factValue(facts: OrderFacts, name: FactName, t: Translate): string {
  const language = t('language_tag');
  switch (name) {
    case 'price':
    case 'listPrice':
    case 'nextChargePrice': {
      const value = facts[name]?.value;
      return value ? formatMoney(value, language) : '';
    }
    case 'paidAt':
    case 'startsAt':
    case 'endsAt':
    case 'nextChargeAt': {
      const value = facts[name]?.value;
      return value ? formatStated(value, language) : '';
    }
    case 'planPeriod':
      return facts.planPeriod ? planWords(facts.planPeriod.value, t) : '';
    case 'status':
    case 'autoRenew':
    case 'channel':
      return wordsFor(t, name === 'autoRenew' ? 'auto_renew' : name, facts[name]?.value ?? '');
    default:
      return String(facts[name]?.value ?? '');
  }
}
