// Sums of money as a person writes them.
import type { Money } from '@/lib/core/quantity/types';

/** "¥298.00", "US$20.00": minor units in, symbol and the currency's own number of decimals out. */
export function formatMoney(money: Money, language: string): string {
  // The arithmetic of a route is written with a bare ¥; "CN¥" beside it would look like another sum.
  const currencyDisplay = money.currency === 'CNY' ? 'narrowSymbol' : 'symbol';
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay,
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(money.amount / 10 ** digits);
}
