// The evidence of a subscription and the agreement it was bought under: what is attached, and what was kept of the same
// order, page or site and could be.
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { isAgreement, offerEvidence } from '@/lib/core/subscriptions/evidence-offers';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatStated } from '../../format/dates';
import { useTranslate } from '../../translate';
import { placeAddress } from '../desk-types';
import { recordWords } from './PlaceRow';
import type { LedgerActions } from './types';

const SHOWN_OFFERS = 6;

interface Props {
  item: Subscription;
  /** Null while they are being read. */
  records: readonly EvidenceRecord[] | null;
  zone: string;
  change: LedgerActions['change'];
}

export function ItemEvidence(props: Props) {
  const t = useTranslate();
  const { item, records } = props;
  return (
    <section class="panel" aria-labelledby="item-evidence-title">
      <h2 id="item-evidence-title">{t('item_evidence')}</h2>
      {records === null ? (
        <p class="soft">{t('loading')}</p>
      ) : (
        <>
          {item.evidence.length === 0 && !item.agreement && <p class="soft">{t('item_evidence_none')}</p>}
          <Agreement {...props} records={records} />
          <Attached {...props} records={records} />
          <Offers {...props} records={records} />
        </>
      )}
    </section>
  );
}

type Part = Props & { records: readonly EvidenceRecord[] };

function Agreement({ item, records, zone, change }: Part) {
  const t = useTranslate();
  const { agreement } = item;
  if (!agreement) return null;
  const record = records.find(({ id }) => id === agreement.recordId);
  return (
    <p class="item-record">
      <span>
        {t('item_agreement', formatStated(toCivilDate(agreement.seenAt, zone), t('language_tag')))}{' '}
        {record ? (
          <a class="address" href={placeAddress({ room: 'evidence', recordId: record.id })}>
            {record.title || t('record_untitled')}
          </a>
        ) : (
          <span class="faint">{agreement.recordId ? t('record_missing') : agreement.url}</span>
        )}
      </span>
      <button
        type="button"
        class="text-button"
        onClick={() => change(item.id, { agreement: undefined })}
        aria-label={t('item_evidence_detach_of', record?.title || agreement.url)}
      >
        {t('item_evidence_detach')}
      </button>
    </p>
  );
}

function Attached({ item, records, change }: Part) {
  const t = useTranslate();
  if (item.evidence.length === 0) return null;
  return (
    <ul class="item-records">
      {item.evidence.map((recordId) => {
        const record = records.find(({ id }) => id === recordId);
        return (
          <li key={recordId} class="item-record">
            {record ? (
              <a class="address" href={placeAddress({ room: 'evidence', recordId })}>
                {recordWords(record, t)}
              </a>
            ) : (
              <span class="faint">{t('record_missing')}</span>
            )}
            <button
              type="button"
              class="text-button"
              aria-label={t('item_evidence_detach_of', record?.title || recordId)}
              onClick={() =>
                change(item.id, { evidence: item.evidence.filter((other) => other !== recordId) })
              }
            >
              {t('item_evidence_detach')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Offers({ item, records, change }: Part) {
  const t = useTranslate();
  const offers = offerEvidence(item, records).slice(0, SHOWN_OFFERS);
  if (offers.length === 0) return null;
  return (
    <>
      <h3>{t('item_evidence_offered')}</h3>
      <ul class="item-records">
        {offers.map(({ record, why }) => (
          <li key={record.id} class="item-record" data-offered={record.id}>
            <span>
              {recordWords(record, t)} <span class="chip">{t(`item_evidence_why_${why}`)}</span>
            </span>
            {isAgreement(record) && (
              <button
                type="button"
                class="button"
                aria-label={`${t('item_evidence_as_agreement')}: ${record.title}`}
                onClick={() =>
                  change(item.id, {
                    agreement: { url: record.url, seenAt: record.capturedAt, recordId: record.id },
                  })
                }
              >
                {t('item_evidence_as_agreement')}
              </button>
            )}
            <button
              type="button"
              class="button"
              aria-label={`${t('item_evidence_attach')}: ${record.title}`}
              onClick={() => change(item.id, { evidence: [...item.evidence, record.id] })}
            >
              {t('item_evidence_attach')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
