// What changed and when, the newest first.
import type { HistoryEntry, Subscription } from '@/lib/core/subscriptions/types';
import { Fold } from '../../Fold';
import { formatStated } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { messageKey, type Translate, useTranslate } from '../../translate';

export function HistoryList(props: { item: Subscription }) {
  const t = useTranslate();
  const { history } = props.item;
  if (history.length === 0) return null;
  return (
    <section class="panel folds">
      <Fold title={t('history_title')} count={history.length}>
        <ol class="history">
          {history.toReversed().map((entry) => (
            <li key={`${entry.at} ${entry.kind}`}>
              <time class="soft figures" dateTime={entry.at}>
                {formatStated(entry.at.slice(0, 10), t('language_tag'))}
              </time>{' '}
              {entryWords(entry, t)} <span class="faint">{t(`source_${entry.source}`)}</span>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}

function entryWords(entry: HistoryEntry, t: Translate): string {
  const language = t('language_tag');
  switch (entry.kind) {
    case 'price': {
      const from = entry.from ? formatMoney(entry.from, language) : '—';
      return t('history_price', from, formatMoney(entry.to, language));
    }
    case 'status':
      return `${t(messageKey('subscription', entry.from))} → ${t(messageKey('subscription', entry.to))}`;
    case 'renewal':
      return `${t(`renewal_state_${entry.from}`)} → ${t(`renewal_state_${entry.to}`)}`;
    case 'charge':
      return t(entry.charged ? 'history_charged' : 'history_not_charged', formatStated(entry.on, language));
  }
}
