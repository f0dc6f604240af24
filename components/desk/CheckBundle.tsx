// Checking a zip that came from elsewhere, by its own hashes, and keeping it here when it is without a fault.
import { formatInstant } from '../format/dates';
import { Icon } from '../Icon';
import { counted, useTranslate, wordsFor } from '../translate';
import type { CheckState, DeskActions } from './desk-types';
import { hostOf } from './host';

export function CheckBundle(props: { check: CheckState; actions: DeskActions }) {
  const t = useTranslate();
  const { check, actions } = props;
  return (
    <section class="panel check" aria-labelledby="check-title">
      <h2 id="check-title">{t('check_title')}</h2>
      <p class="soft">{t('check_lead')}</p>
      <label class="button">
        {t(check.state === 'working' ? 'checking' : 'check_choose')}
        <input
          type="file"
          class="unseen"
          accept=".zip,application/zip"
          disabled={check.state === 'working'}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) actions.checkBundle(file);
            // So that choosing the same file again is a change again.
            input.value = '';
          }}
        />
      </label>
      <div role="status">
        {check.state === 'good' && <Good check={check} takeIn={actions.takeIn} />}
        {check.state === 'faulty' && <Faulty check={check} />}
      </div>
    </section>
  );
}

function Good(props: { check: Extract<CheckState, { state: 'good' }>; takeIn: () => void }) {
  const t = useTranslate();
  const { fileName, record, signer, taken, timeStamp } = props.check;
  return (
    <div class="check-result">
      <p class="check-good">
        <Icon name="check" size={16} />
        <span>{t('check_good', fileName)}</span>
      </p>
      <p class="soft">
        <bdi>{record.title.trim() || hostOf(record.url)}</bdi> ·{' '}
        {formatInstant(record.capturedAt, record.zone, t('language_tag'))}
      </p>
      <p class="faint">{signer === null ? t('check_unsigned') : t('check_signed')}</p>
      {signer !== null && <code>{signer}</code>}
      {timeStamp && (
        <p class="soft">
          {t(
            'check_stamped',
            timeStamp.signer,
            formatInstant(timeStamp.time, record.zone, t('language_tag')),
          )}
          <span class="faint"> {t('time_stamp_trust')}</span>
        </p>
      )}
      {taken === null ? (
        <p>
          <button type="button" class="button" onClick={() => props.takeIn()}>
            {t('check_take_in')}
          </button>
        </p>
      ) : (
        <p>{taken === '' ? t('check_taken') : t(taken) || taken}</p>
      )}
    </div>
  );
}

function Faulty(props: { check: Extract<CheckState, { state: 'faulty' }> }) {
  const t = useTranslate();
  const { fileName, faults } = props.check;
  return (
    <div class="check-result faulty">
      <p>
        <Icon name="alert" size={16} />
        <span>{counted(t, 'check_faulty', faults.length, fileName)}</span>
      </p>
      <ul>
        {faults.map((fault, index) => (
          <li key={`${index}-${fault.code}`}>
            {wordsFor(t, 'fault', fault.code)}
            {fault.file && <code> {fault.file}</code>}
          </li>
        ))}
      </ul>
    </div>
  );
}
