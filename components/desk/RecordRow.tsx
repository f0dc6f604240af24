// One record in a list: what page, when, how much of it, and what is special about it.
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { formatInstant } from '../format/dates';
import { counted, useTranslate } from '../translate';
import { placeAddress } from './desk-types';
import { hostOf } from './host';

export function RecordRow(props: { record: EvidenceRecord }) {
  const t = useTranslate();
  const { record } = props;
  return (
    <li>
      <a class="record" href={placeAddress({ room: 'evidence', recordId: record.id })}>
        <bdi class="record-title">{record.title.trim() || hostOf(record.url)}</bdi>
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
          {record.set && <span class="chip">{t(`set_role_${record.set.role}`)}</span>}
          {record.redaction && <span class="chip">{t('redacted_copy')}</span>}
          {record.notCaptured.length > 0 && (
            <span class="chip arguable">{counted(t, 'not_captured_count', record.notCaptured.length)}</span>
          )}
        </span>
      </a>
    </li>
  );
}
