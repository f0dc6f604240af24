// The three figures at the head of the room: a month, a year, and what is next.
import { useMemo } from 'preact/hooks';
import { nextCancelBy } from '@/lib/core/subscriptions/cancel-by';
import { overviewCost, perMonth, type Sums } from '@/lib/core/subscriptions/cost';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatDeadline } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { counted, useTranslate } from '../../translate';

export function Totals(props: { ledger: Subscription[]; today: string; marginDays: number }) {
  const t = useTranslate();
  const { ledger, today, marginDays } = props;
  const { year, unpriced } = useMemo(() => overviewCost(ledger, today), [ledger, today]);
  const next = useMemo(() => soonest(ledger, today, marginDays), [ledger, today, marginDays]);
  return (
    <>
      <dl class="totals">
        <div>
          <dt>{t('cost_a_month')}</dt>
          <dd class="figures">
            <SumLines sums={perMonth(year)} />
          </dd>
        </div>
        <div>
          <dt>{t('cost_a_year')}</dt>
          <dd class="figures">
            <SumLines sums={year} />
          </dd>
        </div>
        {next && (
          <div>
            <dt>{t('next_cancel_by')}</dt>
            <dd class="figures">{formatDeadline(next.date, today, t('language_tag'))}</dd>
            <dd class="soft">{next.name}</dd>
          </div>
        )}
      </dl>
      {unpriced.length > 0 && <p class="faint">{counted(t, 'unpriced', unpriced.length)}</p>}
    </>
  );
}

/** One line a currency: they are never added up. */
export function SumLines(props: { sums: Sums }) {
  const t = useTranslate();
  const sums = Object.entries(props.sums);
  if (sums.length === 0) return <span>—</span>;
  return (
    <>
      {sums.map(([currency, amount]) => (
        <span key={currency} class="sum">
          {formatMoney({ amount, currency }, t('language_tag'))}
        </span>
      ))}
    </>
  );
}

function soonest(ledger: Subscription[], today: string, marginDays: number) {
  let first: { date: string; name: string } | null = null;
  for (const item of ledger) {
    const cancelBy = nextCancelBy(item, today, marginDays);
    if (!cancelBy || cancelBy.date < today) continue;
    if (!first || cancelBy.date < first.date) first = { date: cancelBy.date, name: item.name };
  }
  return first;
}
