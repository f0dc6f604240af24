// The ledger in the order of deciding, worked out once for all that is drawn of it.
import { type CancelBy, nextCancelBy } from '@/lib/core/subscriptions/cancel-by';
import type { Subscription } from '@/lib/core/subscriptions/types';

export interface Row {
  item: Subscription;
  cancelBy: CancelBy | null;
}

/** What can still be cancelled first, by its day; then the rest by name. */
export function sortedRows(ledger: readonly Subscription[], today: string, marginDays: number): Row[] {
  const rows = ledger.map((item) => ({ item, cancelBy: nextCancelBy(item, today, marginDays) }));
  const order = new Intl.Collator('zh-CN');
  return rows.sort((one, other) => {
    const [a, b] = [one.cancelBy?.date ?? '9999', other.cancelBy?.date ?? '9999'];
    return a === b ? order.compare(one.item.name, other.item.name) : a < b ? -1 : 1;
  });
}
