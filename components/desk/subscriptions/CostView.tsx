// Cost by month and by service, as tables whose bars can be seen and whose figures can be read. One table a currency.
import { useMemo } from 'preact/hooks';
import { overviewCost } from '@/lib/core/subscriptions/cost';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatStated } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { useTranslate } from '../../translate';

const SHOWN_SERVICES = 20;

export function CostView(props: {
  ledger: Subscription[];
  names: ReadonlyMap<string, string>;
  today: string;
}) {
  const t = useTranslate();
  const { months, year, services } = useMemo(
    () => overviewCost(props.ledger, props.today),
    [props.ledger, props.today],
  );
  const currencies = Object.keys(year);
  if (currencies.length === 0) return <p class="soft">{t('cost_none')}</p>;
  return (
    <>
      {currencies.map((currency) => (
        <div key={currency} class="costs">
          <Bars
            title={t('cost_by_month', currency)}
            currency={currency}
            rows={months.map(({ month, sums }) => ({
              key: month,
              name: formatStated(month, t('language_tag')),
              amount: sums[currency] ?? 0,
            }))}
          />
          <Bars
            title={t('cost_by_service', currency)}
            currency={currency}
            rows={services
              .filter(({ cost }) => cost.currency === currency)
              .slice(0, SHOWN_SERVICES)
              .map(({ subscriptionId, cost }) => ({
                key: subscriptionId,
                name: props.names.get(subscriptionId) ?? '',
                amount: cost.amount,
              }))}
          />
        </div>
      ))}
    </>
  );
}

function Bars(props: {
  title: string;
  currency: string;
  rows: { key: string; name: string; amount: number }[];
}) {
  const t = useTranslate();
  const most = Math.max(1, ...props.rows.map(({ amount }) => amount));
  return (
    <table class="bars">
      <caption>{props.title}</caption>
      <tbody>
        {props.rows.map(({ key, name, amount }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td class="bar" aria-hidden="true">
              <span style={{ width: `${(amount / most) * 100}%` }} />
            </td>
            <td class="figures">{formatMoney({ amount, currency: props.currency }, t('language_tag'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
