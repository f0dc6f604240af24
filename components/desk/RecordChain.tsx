// What holds a record: its own hash, its place in the chain, who signed it.
import { formatInstant } from '../format/dates';
import { useTranslate } from '../translate';
import type { OpenedRecord } from './desk-types';

export function RecordChain(props: { opened: OpenedRecord }) {
  const t = useTranslate();
  const { record, sha256, signer, number, importedAt } = props.opened;
  return (
    <section class="panel" aria-labelledby="chain-title">
      <h2 id="chain-title">{t('record_chain')}</h2>
      <p class="soft">{t('record_chain_lead')}</p>
      <dl class="about">
        <div>
          <dt>{t('record_sha256')}</dt>
          <dd>
            <code>{sha256}</code>
            <span class="faint">{t('record_sha256_why')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('record_number')}</dt>
          <dd class="figures">
            {number === null ? t('record_number_none') : t('record_number_of', number)}
            {importedAt !== null && (
              <span class="faint">
                {t('record_imported', formatInstant(importedAt, record.zone, t('language_tag')))}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('record_previous')}</dt>
          <dd>
            {record.previous === null ? (
              t('record_first')
            ) : (
              <>
                <code>{record.previous}</code>
                <span class="faint">{t('record_previous_why')}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('record_signer')}</dt>
          <dd>
            {signer === null ? (
              t('record_unsigned')
            ) : (
              <>
                <code>{signer}</code>
                <span class="faint">{t('record_signer_why')}</span>
              </>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
