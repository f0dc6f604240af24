// Records newest first, those of a set under one head where the newest of them stands; a long list is searched.
import { useState } from 'preact/hooks';
import { findRecords } from '@/lib/core/evidence/find-records';
import { groupSets } from '@/lib/core/evidence/series';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { counted, useTranslate } from '../translate';
import type { SeriesDesk } from './desk-types';
import { RecordRow } from './RecordRow';
import { SetGroup } from './SetGroup';

/** A shorter list is seen at a glance. */
const FIND_FROM = 8;
/** Entries, of which a set is one: what stands below the list stays within reach. */
const SHOWN_AT_FIRST = 20;

type Run = { key: string; set: string | null; records: EvidenceRecord[] };

export function RecordList(props: { records: EvidenceRecord[]; series: SeriesDesk | undefined }) {
  const t = useTranslate();
  const { series } = props;
  const [wanted, setWanted] = useState('');
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const isSearching = wanted.trim() !== '';
  const found = findRecords(props.records, wanted);
  // What is searched for is one record: its set would hide it among others.
  const entries = isSearching
    ? found.map((record) => ({ set: null, record }) as const)
    : groupSets(props.records);
  const rest = entries.length - limit;
  return (
    <>
      {props.records.length > FIND_FROM && (
        <div class="find-records">
          <label id="find-records-label" for="find-records">
            {t('find_records')}
          </label>
          <input
            id="find-records"
            type="search"
            aria-labelledby="find-records-label"
            spellcheck={false}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <p class="faint figures" role="status">
            {isSearching &&
              (found.length === 0 ? t('find_records_none') : counted(t, 'find_records_count', found.length))}
          </p>
        </div>
      )}
      <div class="shelf">
        {runsOf(entries.slice(0, limit)).map(({ key, set, records }) =>
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
      {rest > 0 && (
        <button type="button" class="button show-rest" onClick={() => setLimit(Number.POSITIVE_INFINITY)}>
          {counted(t, 'show_rest', rest)}
        </button>
      )}
    </>
  );
}

/** Neighbours that are in no set share one list. */
function runsOf(entries: ReturnType<typeof groupSets<EvidenceRecord>>): Run[] {
  const runs: Run[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (entry.set !== null) runs.push({ key: entry.set, ...entry });
    else if (last?.set === null) last.records.push(entry.record);
    else runs.push({ key: entry.record.id, set: null, records: [entry.record] });
  }
  return runs;
}
