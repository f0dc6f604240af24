// The records of one set in their order, what it still lacks, and the way to hand all of it on at once.
import { useState } from 'preact/hooks';
import { listMissing } from '@/lib/core/evidence/series';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { Icon } from '../Icon';
import { missingWords } from '../series/SeriesStrip';
import { counted, useTranslate } from '../translate';
import type { SeriesDesk } from './desk-types';
import { RecordRow } from './RecordRow';

export function SetGroup(props: { id: string; records: EvidenceRecord[]; series: SeriesDesk }) {
  const t = useTranslate();
  const { id, records, series } = props;
  const [exporting, setExporting] = useState<'idle' | 'working' | { words: string; failed: boolean }>('idle');
  const isOpen = series.view.open?.id === id;
  const title = `set-${id}`;
  const exportAll = async () => {
    setExporting('working');
    const outcome = await series.exportSet(id);
    setExporting({
      failed: outcome.code !== '',
      words:
        outcome.code === '' ? t('export_done', outcome.file) : t(outcome.code, outcome.file) || outcome.code,
    });
  };
  return (
    <section class="set" aria-labelledby={title}>
      <div class="set-head">
        <h2 id={title}>{counted(t, 'set_title', records.length)}</h2>
        <p class="faint">{missingWords(listMissing(records), t)}</p>
        <div class="set-actions">
          {!isOpen && (
            <button type="button" class="button" onClick={() => series.actions.start(id)}>
              {t('set_go_on')}
            </button>
          )}
          <button
            type="button"
            class="button"
            disabled={exporting === 'working'}
            onClick={() => void exportAll()}
          >
            <Icon name="download" size={16} />
            {t(exporting === 'working' ? 'exporting' : 'set_export')}
          </button>
        </div>
      </div>
      <p
        class={typeof exporting === 'object' && exporting.failed ? 'export-failed' : 'set-outcome'}
        role="status"
      >
        {typeof exporting === 'object' ? exporting.words : ''}
      </p>
      <ol class="records">
        {records.map((record) => (
          <RecordRow key={record.id} record={record} />
        ))}
      </ol>
    </section>
  );
}
