// What somebody else's clock says of a record, or the way to ask it.
import { formatInstant } from '../format/dates';
import { useTranslate } from '../translate';
import type { OpenedRecord, TimeStampDesk } from './desk-types';

export function TimeStampPanel(props: { opened: OpenedRecord; timeStamps: TimeStampDesk }) {
  const t = useTranslate();
  const { record, timeStamp } = props.opened;
  const { authority, asking, stamp } = props.timeStamps;
  // A copy hands on what its original has.
  if (record.redaction || (!timeStamp && authority === '')) return null;
  return (
    <section class="panel" aria-labelledby="time-stamp-title">
      <h2 id="time-stamp-title">{t('time_stamp')}</h2>
      {timeStamp ? (
        <p>
          {t(
            'time_stamp_says',
            timeStamp.signer,
            formatInstant(timeStamp.time, record.zone, t('language_tag')),
          )}
          <span class="faint"> {t('time_stamp_trust')}</span>
        </p>
      ) : (
        <>
          <p class="soft">{t('time_stamp_ask_text', authority)}</p>
          <button
            type="button"
            class="button"
            disabled={asking.state === 'working'}
            onClick={() => stamp(record.id)}
          >
            {t(asking.state === 'working' ? 'time_stamp_asking' : 'time_stamp_ask')}
          </button>
          <p class="export-failed" role="status">
            {asking.state === 'failed' ? t(asking.code) : ''}
          </p>
        </>
      )}
    </section>
  );
}
