// One month as a calendar: the last days to cancel and the charges, each in its day.
import { useMemo, useState } from 'preact/hooks';
import { addDays, addMonths, daysInMonth, weekday } from '@/lib/core/calendar/civil-date';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatStated } from '../../format/dates';
import { Icon } from '../../Icon';
import { useTranslate } from '../../translate';
import { placeAddress } from '../desk-types';
import { entriesByDay } from './Upcoming';

/** More in one day are counted and not drawn. */
const SHOWN_A_DAY = 3;

export function MonthCalendar(props: {
  ledger: Subscription[];
  names: ReadonlyMap<string, string>;
  today: string;
  marginDays: number;
}) {
  const t = useTranslate();
  const { ledger, today, marginDays } = props;
  const [month, setMonth] = useState(today.slice(0, 7));
  const first = `${month}-01`;
  const count = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const last = addDays(first, count - 1);
  const days = useMemo(
    () => entriesByDay(ledger, first, last, marginDays),
    [ledger, first, last, marginDays],
  );
  // Weeks begin on Monday.
  const lead = (weekday(first) + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + count) / 7) * 7 }, (_, index) => {
    const offset = index - lead;
    return offset >= 0 && offset < count ? addDays(first, offset) : null;
  });
  const weeks = Array.from({ length: cells.length / 7 }, (_, index) => cells.slice(index * 7, index * 7 + 7));
  const move = (by: number) => setMonth(addMonths(first, by).slice(0, 7));
  return (
    <section aria-labelledby="calendar-month">
      <div class="calendar-head">
        <button type="button" class="icon-button" aria-label={t('month_before')} onClick={() => move(-1)}>
          <Icon name="back" />
        </button>
        <h2 id="calendar-month" aria-live="polite">
          {formatStated(month, t('language_tag'))}
        </h2>
        <button type="button" class="icon-button" aria-label={t('month_after')} onClick={() => move(1)}>
          <Icon name="chevron" />
        </button>
      </div>
      <table class="calendar">
        <thead>
          <tr>
            {[1, 2, 3, 4, 5, 6, 7].map((day) => (
              <th key={day} scope="col">
                {t(`weekday_${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={week.find(Boolean) ?? index}>
              {week.map((day, column) => (
                <td key={day ?? column} class={day === today ? 'today' : ''}>
                  {day && <Day day={day} entries={days.get(day) ?? []} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="faint calendar-key">
        <span class="dot cancel-by" aria-hidden="true" /> {t('day_cancel_by')}{' '}
        <span class="dot charge" aria-hidden="true" /> {t('day_charge')}
      </p>
    </section>
  );
}

function Day(props: {
  day: string;
  entries: ReturnType<typeof entriesByDay> extends Map<string, infer E> ? E : never;
}) {
  const t = useTranslate();
  const { entries } = props;
  return (
    <>
      <time class="figures" dateTime={props.day}>
        {Number(props.day.slice(8))}
      </time>
      {entries.length > 0 && (
        <ul>
          {entries.slice(0, SHOWN_A_DAY).map(({ kind, item }) => (
            <li key={`${item.id} ${kind}`}>
              <a href={placeAddress({ room: 'subscriptions', subscriptionId: item.id })} class={kind}>
                <span class={`dot ${kind}`} aria-hidden="true" />
                <span class="unseen">{kind === 'cancel-by' ? t('day_cancel_by') : t('day_charge')}</span>
                {item.name}
              </a>
            </li>
          ))}
          {entries.length > SHOWN_A_DAY && <li class="faint">+{entries.length - SHOWN_A_DAY}</li>}
        </ul>
      )}
    </>
  );
}
