// All evidence kept on this machine, newest first.
import { groupSets } from '@/lib/core/evidence/series';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { Icon } from '../Icon';
import { SeriesStrip } from '../series/SeriesStrip';
import { counted, useTranslate } from '../translate';
import { CheckBundle } from './CheckBundle';
import type { CheckState, DeskActions, EvidenceShelf, SeriesDesk } from './desk-types';
import { RecordRow } from './RecordRow';
import { SetGroup } from './SetGroup';

export function EvidenceRoom(props: {
  shelf: EvidenceShelf | null;
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
      {shelf?.records.length === 0 && <EmptyShelf />}
      {shelf && shelf.records.length > 0 && <Records records={shelf.records} series={props.series} />}
      {shelf && <CheckBundle check={props.check} actions={props.actions} />}
    </>
  );
}

/** Records in lists, newest first, those of a set under one head where the newest of them stands. */
function Records(props: { records: EvidenceRecord[]; series: SeriesDesk | undefined }) {
  const { series } = props;
  const runs: { key: string; set: string | null; records: EvidenceRecord[] }[] = [];
  for (const entry of groupSets(props.records)) {
    const last = runs.at(-1);
    if (entry.set !== null) runs.push({ key: entry.set, ...entry });
    else if (last?.set === null) last.records.push(entry.record);
    else runs.push({ key: entry.record.id, set: null, records: [entry.record] });
  }
  return (
    <div class="shelf">
      {runs.map(({ key, set, records }) =>
        set !== null && series ? (
          <SetGroup key={key} id={set} records={records} series={series} />
        ) : (
          <ul key={key} class="records">
            {records.map((record) => (
              <RecordRow key={record.id} record={record} />
            ))}
          </ul>
        ),
      )}
    </div>
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
