// What is coming on a line of days: the last days to cancel and the charges behind them, three months ahead, and the days
// of refund cases, past ones too while nothing was written down.
import { useMemo } from 'preact/hooks';
import { addDays } from '@/lib/core/calendar/civil-date';
import type { CaseDue } from '@/lib/core/cases';
import { cancelByFor } from '@/lib/core/subscriptions/cancel-by';
import { expectedCharges } from '@/lib/core/subscriptions/cost';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatDeadline } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { useTranslate, wordsFor } from '../../translate';
import { placeAddress } from '../desk-types';

const AHEAD_DAYS = 92;
const SHOWN_DAYS = 60;

export interface DayEntry {
  kind: 'cancel-by' | 'charge';
  item: Subscription;
  estimated: boolean;
}

export function Upcoming(props: {
  ledger: Subscription[];
  cases: readonly CaseDue[];
  today: string;
  marginDays: number;
}) {
  const t = useTranslate();
  const { ledger, cases, today, marginDays } = props;
  const days = useMemo(
    () => linesOf(entriesByDay(ledger, today, addDays(today, AHEAD_DAYS), marginDays), cases),
    [ledger, cases, today, marginDays],
  );
  const language = t('language_tag');
  if (days.length === 0) return <p class="soft">{t('nothing_coming')}</p>;
  return (
    <ol class="timeline" aria-label={t('ledger_view_upcoming')}>
      {days.map(({ day, entries, due }) => (
        <li key={day}>
          <h2 class="figures">
            <time dateTime={day}>{formatDeadline(day, today, language)}</time>
          </h2>
          <ul>
            {entries.map(({ kind, item, estimated }) => (
              <li key={`${item.id} ${kind}`} class={kind}>
                <a class="address" href={placeAddress({ room: 'subscriptions', subscriptionId: item.id })}>
                  {item.name}
                </a>{' '}
                <span class="soft">
                  {kind === 'cancel-by' ? t('day_cancel_by') : t('day_charge')}
                  {kind === 'charge' && item.price && ` ${formatMoney(item.price, language)}`}
                  {estimated && ` ${t('estimated')}`}
                </span>
              </li>
            ))}
            {due.map(({ caseId, provider, step }) => (
              <li key={caseId} class="case-day">
                <a class="address" href={placeAddress({ room: 'cases', caseId })}>
                  {t('day_case', provider || t('case_unnamed'))}
                </a>{' '}
                <span class={day < today ? 'near' : 'soft'}>{wordsFor(t, 'case_step', step)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function linesOf(
  entries: ReadonlyMap<string, DayEntry[]>,
  cases: readonly CaseDue[],
): { day: string; entries: DayEntry[]; due: CaseDue[] }[] {
  const due = Map.groupBy(cases, ({ on }) => on);
  const days = [...new Set([...entries.keys(), ...due.keys()])].sort().slice(0, SHOWN_DAYS);
  return days.map((day) => ({ day, entries: entries.get(day) ?? [], due: due.get(day) ?? [] }));
}

/** The days of a span that have something, in order. */
export function entriesByDay(
  ledger: readonly Subscription[],
  from: string,
  to: string,
  marginDays: number,
): Map<string, DayEntry[]> {
  const items = new Map(ledger.map((item) => [item.id, item]));
  const entries: [string, DayEntry][] = [];
  // A charge after the span may have its day to cancel inside it.
  for (const charge of expectedCharges(ledger, from, addDays(to, 31))) {
    const item = items.get(charge.subscriptionId);
    if (!item) continue;
    const cancelBy = cancelByFor(item, charge, marginDays);
    entries.push([cancelBy.date, { kind: 'cancel-by', item, estimated: cancelBy.estimated }]);
    entries.push([charge.on, { kind: 'charge', item, estimated: charge.estimated }]);
  }
  const inside = entries.filter(([day]) => day >= from && day <= to);
  inside.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const days = new Map<string, DayEntry[]>();
  for (const [day, entry] of inside) days.set(day, [...(days.get(day) ?? []), entry]);
  return days;
}
