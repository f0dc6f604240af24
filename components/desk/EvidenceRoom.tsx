// All evidence kept on this machine, newest first.
import { formatBytes } from '../format/bytes';
import { Icon } from '../Icon';
import { SeriesStrip } from '../series/SeriesStrip';
import { counted, useTranslate } from '../translate';
import { CheckBundle } from './CheckBundle';
import type { CheckState, DeskActions, EvidenceShelf, SeriesDesk, StorageUse } from './desk-types';
import { RecordList } from './RecordList';

/** A long page with its copy takes some tens of megabytes. */
const LOW_BYTES = 100 * 1024 * 1024;

export function EvidenceRoom(props: {
  shelf: EvidenceShelf | null;
  storage: StorageUse | null;
  check: CheckState;
  actions: DeskActions;
  series?: SeriesDesk | undefined;
}) {
  const t = useTranslate();
  const { shelf, series } = props;
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
      {series && (
        <div class="room-series">
          <SeriesStrip series={series.view} actions={series.actions} />
          {!series.view.open && (
            <>
              <button type="button" class="button" onClick={() => series.actions.start()}>
                <Icon name="stack" size={16} />
                {t('series_start')}
              </button>
              <p class="faint">{t('series_lead')}</p>
            </>
          )}
        </div>
      )}
      {shelf && <ShelfState shelf={shelf} />}
      {props.storage && isNearlyFull(props.storage) && (
        <p class="shelf-state bad" role="alert">
          <Icon name="alert" size={16} />
          <span>{t('storage_low', formatBytes(props.storage.used), formatBytes(props.storage.quota))}</span>
        </p>
      )}
      {shelf?.records.length === 0 && <EmptyShelf />}
      {shelf && shelf.records.length > 0 && <RecordList records={shelf.records} series={props.series} />}
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

function isNearlyFull({ used, quota }: StorageUse): boolean {
  return quota - used < LOW_BYTES;
}
