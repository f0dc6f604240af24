// Sharing the ledger between one's own browsers: off until switched on, what it carries and what not, how it went.
import { toLocalDateTime } from '@/lib/core/calendar/civil-date';
import type { SyncState } from '@/lib/core/subscriptions/sync/state';
import { Fold } from '../../Fold';
import { formatStated } from '../../format/dates';
import { messageKey, type Translate, useTranslate } from '../../translate';
import type { LedgerActions } from './types';

export function SyncPanel(props: {
  sync: SyncState;
  zone: string;
  actions: Pick<LedgerActions, 'switchSync' | 'clearSync'>;
}) {
  const t = useTranslate();
  const { sync, actions } = props;
  const words = outcomeWords(sync, props.zone, t);
  return (
    <section class="panel" aria-labelledby="sync-title">
      <h2 id="sync-title">{t('sync_title')}</h2>
      <p class="soft">{t(sync.on ? 'sync_is_on' : 'sync_is_off')}</p>
      <p role="status" class={words.trouble ? 'trouble' : 'soft'}>
        {words.text}
      </p>
      <Fold title={t('reminders_change')}>
        <p class="soft">{t('sync_about')}</p>
        <label class="choice">
          <input
            type="checkbox"
            checked={sync.on}
            onChange={(event) => actions.switchSync(event.currentTarget.checked)}
          />
          {t('sync_switch')}
        </label>
        {!sync.on && (
          <p class="button-row">
            <button type="button" class="button" onClick={actions.clearSync}>
              {t('sync_clear')}
            </button>
          </p>
        )}
      </Fold>
    </section>
  );
}

function outcomeWords(
  { on, outcome }: SyncState,
  zone: string,
  t: Translate,
): { text: string; trouble: boolean } {
  if (outcome === null || (!on && outcome.state !== 'cleared')) return { text: '', trouble: false };
  const when = formatStated(toLocalDateTime(outcome.at, zone), t('language_tag'));
  switch (outcome.state) {
    case 'synced':
      return { text: t('sync_done', when, outcome.count), trouble: false };
    case 'partly':
      return { text: t('sync_partly', when, outcome.count, outcome.left), trouble: true };
    case 'failed':
      return { text: t(messageKey('sync_failed', outcome.code)), trouble: true };
    case 'cleared':
      return { text: on ? '' : t('sync_cleared'), trouble: false };
  }
}
