// All evidence kept on this machine, newest first.
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { formatInstant } from '../format/dates';
import { Icon } from '../Icon';
import { counted, useTranslate } from '../translate';
import { CheckBundle } from './CheckBundle';
import { type CheckState, type DeskActions, type EvidenceShelf, placeAddress } from './desk-types';
import { hostOf } from './host';

export function EvidenceRoom(props: {
  shelf: EvidenceShelf | null;
  check: CheckState;
  actions: DeskActions;
}) {
  const t = useTranslate();
  const { shelf } = props;
  return (
    <>
      <div class="room-head">
        <h1>{t('room_evidence')}</h1>
        {shelf && shelf.records.length > 0 && <p class="soft">{t('evidence_lead')}</p>}
      </div>
      {shelf === null && (
        <p class="soft" role="status">
          {t('loading')}
        </p>
      )}
      {shelf && <ShelfState shelf={shelf} />}
      {shelf?.records.length === 0 && <EmptyShelf />}
      {shelf && shelf.records.length > 0 && (
        <ul class="records">
          {shelf.records.map((record) => (
            <RecordRow key={record.id} record={record} />
          ))}
        </ul>
      )}
      {shelf && <CheckBundle check={props.check} actions={props.actions} />}
    </>
  );
}

/** Whether the chain holds, said either way; and rows that could not be read, never left out in silence. */
function ShelfState(props: { shelf: EvidenceShelf }) {
  const t = useTranslate();
  const { records, bad, chain } = props.shelf;
  return (
    <>
      {records.length > 0 && chain.brokenAt === null && (
        <p class="shelf-state good">
          <Icon name="link" size={16} />
          <span>
            {counted(t, 'chain_whole', chain.length)}
            {chain.deleted > 0 && ` ${counted(t, 'chain_deleted', chain.deleted)}`}
          </span>
        </p>
      )}
      {chain.brokenAt !== null && (
        <p class="shelf-state bad" role="alert">
          <Icon name="alert" size={16} />
          <span>{t('chain_broken', chain.brokenAt)}</span>
        </p>
      )}
      {bad.length > 0 && (
        <p class="shelf-state bad" role="alert">
          <Icon name="alert" size={16} />
          <span>{counted(t, 'records_unreadable', bad.length)}</span>
        </p>
      )}
    </>
  );
}

function RecordRow(props: { record: EvidenceRecord }) {
  const t = useTranslate();
  const { record } = props;
  return (
    <li>
      <a class="record" href={placeAddress({ room: 'evidence', recordId: record.id })}>
        <span class="record-title">{record.title || hostOf(record.url)}</span>
        <time class="record-time figures" dateTime={record.capturedAt}>
          {formatInstant(record.capturedAt, record.zone, t('language_tag'))}
        </time>
        <span class="record-about soft">
          {[
            hostOf(record.url),
            t(`mode_${record.mode}`),
            counted(t, 'parts', record.parts.length),
            record.clauses.length > 0 ? counted(t, 'clauses_kept', record.clauses.length) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="record-marks">
          {record.redaction && <span class="chip">{t('redacted_copy')}</span>}
          {record.notCaptured.length > 0 && (
            <span class="chip arguable">{counted(t, 'not_captured_count', record.notCaptured.length)}</span>
          )}
        </span>
      </a>
    </li>
  );
}

function EmptyShelf() {
  const t = useTranslate();
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title" class="lead">
        {t('empty_title')}
      </h2>
      <p class="soft">{t('empty_why')}</p>
      <ol class="steps">
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>
            <strong>{t(`empty_step_${step}`)}</strong>
            <span class="soft">{t(`empty_step_${step}_how`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
