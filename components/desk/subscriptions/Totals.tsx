// The three figures at the head of the room: a month, a year, and what is next.
import { useMemo } from 'preact/hooks';
import { overviewCost, perMonth, type Sums } from '@/lib/core/subscriptions/cost';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatDeadline } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { counted, useTranslate } from '../../translate';
import type { Row } from './rows';

/** `rows` in the order of deciding. */
export function Totals(props: { ledger: Subscription[]; rows: readonly Row[]; today: string }) {
  const t = useTranslate();
  const { ledger, rows, today } = props;
  const { year, unpriced } = useMemo(() => overviewCost(ledger, today), [ledger, today]);
  const next = rows.find(({ cancelBy }) => cancelBy !== null && cancelBy.date >= today);
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
        {next?.cancelBy && (
          <div>
            <dt>{t('next_cancel_by')}</dt>
            <dd class="figures">{formatDeadline(next.cancelBy.date, today, t('language_tag'))}</dd>
            <dd class="soft">{next.item.name}</dd>
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
