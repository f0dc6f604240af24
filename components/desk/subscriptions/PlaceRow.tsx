// One place where the permission to charge may live: what was found there, when, and the evidence for it.
import { useState } from 'preact/hooks';
import { toCivilDate, toLocalDateTime } from '@/lib/core/calendar/civil-date';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { PlaceCheck } from '@/lib/core/subscriptions/after-check';
import { rankEvidence } from '@/lib/core/subscriptions/evidence-offers';
import { formatStated } from '../../format/dates';
import { Icon } from '../../Icon';
import { type Translate, useTranslate } from '../../translate';
import { placeAddress } from '../desk-types';
import type { AfterCheckProps } from './AfterCheck';

const FINDINGS = ['off', 'absent', 'on'] as const;
/** Records that can be chosen as evidence, the likeliest. */
const CHOICES = 40;

export function PlaceRow(props: AfterCheckProps & { check: PlaceCheck }) {
  const t = useTranslate();
  const { item, records, check, actions } = props;
  const { place, state, tick } = check;
  const [recordId, setRecordId] = useState('');
  const name = t(`mandate_${place}`);
  const shut = state === 'off' || state === 'absent';
  const chosen = rankEvidence(item, records).slice(0, CHOICES);
  const save = (found: (typeof FINDINGS)[number] | null) =>
    actions.tick(item.id, { place, found, recordId: recordId || undefined });
  return (
    <li data-place={place} data-state={state}>
      <Icon name={shut ? 'check' : state === 'on' ? 'alert' : 'question'} size={16} />
      <span class="check-place">
        <strong>{name}</strong> <span class="soft">{stateWords(check, t, props.zone)}</span>{' '}
        {tick && <Proof recordId={tick.recordId} records={records} />}
      </span>
      <span class="check-actions">
        {(tick === null || tick.recordId === undefined || state === 'stale') && chosen.length > 0 && (
          <select
            class="ledger-input"
            aria-label={t('after_check_proof_for', name)}
            value={recordId}
            onChange={(event) => setRecordId(event.currentTarget.value)}
          >
            <option value="">
              {t(tick === null || state === 'stale' ? 'after_check_no_proof' : 'after_check_add_proof')}
            </option>
            {chosen.map((record) => (
              <option key={record.id} value={record.id}>
                {recordWords(record, t)}
              </option>
            ))}
          </select>
        )}
        {tick && state !== 'stale' ? (
          <>
            {recordId !== '' && (
              <button type="button" class="button" onClick={() => save(tick.found)}>
                {t('after_check_attach')}
              </button>
            )}
            <button
              type="button"
              class="text-button"
              aria-label={`${name}: ${t('after_check_again')}`}
              onClick={() => actions.tick(item.id, { place, found: null })}
            >
              {t('after_check_again')}
            </button>
          </>
        ) : (
          FINDINGS.map((found) => (
            <button
              key={found}
              type="button"
              class="button"
              aria-label={`${name}: ${t(`after_check_found_${found}`)}`}
              onClick={() => save(found)}
            >
              {t(`after_check_found_${found}`)}
            </button>
          ))
        )}
      </span>
    </li>
  );
}

/** The record a tick rests on, or that it rests on the person's word. */
function Proof(props: { recordId: string | undefined; records: readonly EvidenceRecord[] }) {
  const t = useTranslate();
  const { recordId } = props;
  if (recordId === undefined) return <span class="chip">{t('after_check_no_proof')}</span>;
  const record = props.records.find(({ id }) => id === recordId);
  if (!record) return <span class="chip">{t('record_missing')}</span>;
  return (
    <a class="address" href={placeAddress({ room: 'evidence', recordId })}>
      {record.title || t('record_untitled')}
    </a>
  );
}

/** A record by its title and the time it was made. */
export function recordWords(record: EvidenceRecord, t: Translate): string {
  const when = formatStated(toLocalDateTime(record.capturedAt, record.zone), t('language_tag'));
  return `${record.title || t('record_untitled')} · ${when}`;
}

function stateWords({ state, tick, byPage }: PlaceCheck, t: Translate, zone: string): string {
  const day = (at: string) => formatStated(toCivilDate(at, zone), t('language_tag'));
  if (state === 'stale') return t('after_check_state_stale');
  if (tick) return `${t(`after_check_state_${tick.found}`)} ${day(tick.at)}`;
  return byPage === null ? t('after_check_state_open') : t('after_check_state_page', day(byPage));
}
