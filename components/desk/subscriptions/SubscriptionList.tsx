// The list, with search and filter. Rows are drawn as far as one scrolls: two thousand at once would keep the desk from
// opening at once.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hasEnded } from '@/lib/core/subscriptions/after-check';
import { isCharging } from '@/lib/core/subscriptions/cancel-by';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatDeadline } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { planWords } from '../../format/quantity-words';
import { counted, messageKey, useTranslate } from '../../translate';
import { placeAddress } from '../desk-types';
import { FindBar } from '../FindBar';
import type { Row } from './rows';

const CHUNK_ROWS = 50;
const FILTERS = ['all', 'charging', 'off', 'soon'] as const;
type Filter = (typeof FILTERS)[number];
/** For the filter. */
const SOON_DAYS = 14;
/** From here on a day is shown as one that is nearly over. */
const NEAR_DAYS = 5;
const MS_PER_DAY = 86_400_000;

export function SubscriptionList(props: { rows: readonly Row[]; today: string }) {
  const t = useTranslate();
  const { rows, today } = props;
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const found = useMemo(
    () => rows.filter((row) => passes(row, filter, today) && holds(row.item, words)),
    [rows, filter, words, today],
  );
  const { shown, sentinel } = useGrowing(found.length, `${filter} ${words}`);
  return (
    <section aria-label={t('ledger_view_list')}>
      <FindBar
        label={t('ledger_search')}
        words={words}
        setWords={setWords}
        filter={filter}
        filters={FILTERS}
        filterName={(each) => t(`ledger_filter_${each}`)}
        setFilter={setFilter}
        found={counted(t, 'subscriptions', found.length)}
      />
      {found.length > 0 && (
        <ul class="records subscriptions">
          {found.slice(0, shown).map((row) => (
            <SubscriptionRow key={row.item.id} row={row} today={today} />
          ))}
        </ul>
      )}
      {shown < found.length && <div ref={sentinel} class="sentinel" aria-hidden="true" />}
    </section>
  );
}

function SubscriptionRow(props: { row: Row; today: string }) {
  const t = useTranslate();
  const { item, cancelBy } = props.row;
  const language = t('language_tag');
  return (
    <li>
      <a class="record" href={placeAddress({ room: 'subscriptions', subscriptionId: item.id })}>
        <span class="record-title">{item.name}</span>
        <span class="record-time figures">
          {item.price && formatMoney(item.price, language)}
          {item.period && <span class="soft"> / {planWords(item.period, t)}</span>}
        </span>
        <span class="record-about soft">
          {[item.site, item.mandate === 'unknown' ? '' : t(`mandate_${item.mandate}`)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="record-marks">
          <StateChip item={item} />
          {cancelBy && (
            <span class={`figures ${isWithin(cancelBy.date, props.today, NEAR_DAYS) ? 'near' : 'soft'}`}>
              {t('cancel_by_short', formatDeadline(cancelBy.date, props.today, language))}
              {cancelBy.estimated && ` ${t('estimated')}`}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

export function StateChip(props: { item: Subscription }) {
  const t = useTranslate();
  const { item } = props;
  if (hasEnded(item) && item.renewal === 'on') {
    const words = t(item.status === 'cancelled' ? 'chip_still_on' : 'chip_still_on_refund');
    return <span class="chip alert">{words}</span>;
  }
  if (item.renewal === 'off') return <span class="chip stated">{t('renewal_state_off')}</span>;
  if (item.status !== 'active') return <span class="chip">{t(messageKey('subscription', item.status))}</span>;
  return item.renewal === 'on' ? (
    <span class="chip arguable">{t('renewal_state_on')}</span>
  ) : (
    <span class="chip">{t('renewal_state_unknown')}</span>
  );
}

/** As many rows as were scrolled to; begins anew when what is looked for changes. */
function useGrowing(count: number, reset: string) {
  const [shown, setShown] = useState(CHUNK_ROWS);
  const sentinel = useRef<HTMLDivElement>(null);
  useEffect(() => setShown(CHUNK_ROWS), [reset]);
  useEffect(() => {
    const element = sentinel.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setShown((before) => before + CHUNK_ROWS);
      },
      { rootMargin: '1200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [shown, count, reset]);
  return { shown, sentinel };
}

function passes({ item, cancelBy }: Row, filter: Filter, today: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'charging':
      return isCharging(item);
    case 'off':
      return !isCharging(item);
    case 'soon':
      return cancelBy !== null && isWithin(cancelBy.date, today, SOON_DAYS);
  }
}

function isWithin(date: string, today: string, days: number): boolean {
  return Date.parse(date) - Date.parse(today) <= days * MS_PER_DAY;
}

function holds(item: Subscription, words: string): boolean {
  const text = [item.name, item.site, item.orderId, item.notes].join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
