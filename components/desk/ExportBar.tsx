// Handing a record on, covered unless the person wants the original; and throwing it away, only on purpose.
import { useEffect, useRef } from 'preact/hooks';
import type { RedactionChoice } from '@/lib/core/evidence/mask-record';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { Icon } from '../Icon';
import { counted, type Translate, useTranslate } from '../translate';
import { ConfirmedDelete } from './ConfirmedDelete';
import type { DeskActions, ExportState } from './desk-types';
import type { Redaction } from './use-redaction';

export function ExportBar(props: {
  record: EvidenceRecord;
  exporting: ExportState;
  actions: DeskActions;
  redaction: Redaction;
}) {
  const t = useTranslate();
  const { record, exporting, actions } = props;
  const { choice, settle } = props.redaction;
  const asked = useRef<RedactionChoice | null>(null);
  const choiceNow = useRef(choice);
  choiceNow.current = choice;

  // Once a choice has been exported its copy is kept, and is what is given from then on.
  useEffect(() => {
    if (exporting.state === 'done' && asked.current !== null && asked.current === choiceNow.current) settle();
    if (exporting.state !== 'working') asked.current = null;
  }, [exporting, settle]);

  const isCopy = record.redaction !== undefined;
  const busy = exporting.state === 'working';
  return (
    <div class="export">
      <div class="record-actions">
        <button
          type="button"
          class="button primary"
          disabled={busy}
          onClick={() => {
            asked.current = choice;
            actions.exportBundle(record.id, choice ? { choice } : {});
          }}
        >
          <Icon name="download" size={16} />
          {t(busy ? 'exporting' : isCopy ? 'export_bundle' : 'export_covered')}
        </button>
        {!isCopy && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => actions.exportBundle(record.id, { original: true })}
          >
            {t('export_original')}
          </button>
        )}
        <ConfirmedDelete
          label={t('delete')}
          title={t('delete_title')}
          text={t('delete_text')}
          remove={() => actions.remove(record.id)}
        />
      </div>
      <p class="faint">
        {!isCopy && `${t('export_covered_hint')} `}
        {t('export_hint')}
      </p>
      <p class={exporting.state === 'failed' ? 'export-failed' : undefined} role="status">
        {exportWords(exporting, t)}
      </p>
    </div>
  );
}

function exportWords(exporting: ExportState, t: Translate): string {
  if (exporting.state === 'failed') {
    return t(exporting.code, exporting.file) || t('export_failed', exporting.code);
  }
  if (exporting.state !== 'done') return '';
  const done = t('export_done', exporting.fileName);
  return exporting.covered ? `${done} ${counted(t, 'export_covered_count', exporting.covered)}` : done;
}
