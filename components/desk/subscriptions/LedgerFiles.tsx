// The ledger into a file and out of one.
import { useTranslate } from '../../translate';
import type { ExportKind, ImportState, LedgerActions } from './types';

const EXPORTS: readonly ExportKind[] = ['ics', 'csv', 'json'];

export function LedgerFiles(props: { importing: ImportState; empty: boolean; actions: LedgerActions }) {
  const t = useTranslate();
  return (
    <section class="panel check files" aria-labelledby="files-title">
      <h2 id="files-title">{t('ledger_files')}</h2>
      <p class="soft">{t('ledger_files_about')}</p>
      <div class="file-buttons">
        {EXPORTS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button"
            disabled={props.empty}
            onClick={() => props.actions.exportFile(kind)}
          >
            {t(`ledger_export_${kind}`)}
          </button>
        ))}
        <label class="button">
          {t('ledger_import')}
          <input
            class="unseen"
            type="file"
            accept=".json,.csv,.txt,application/json,text/csv"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) props.actions.importFile(file);
              // The same file can be chosen again after it was put right.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <ImportResult importing={props.importing} />
    </section>
  );
}

function ImportResult(props: { importing: ImportState }) {
  const t = useTranslate();
  const { importing } = props;
  return (
    <p role="status" class={importing.state === 'failed' ? 'trouble' : ''}>
      {importing.state === 'working' && t('loading')}
      {importing.state === 'done' && t('import_done', importing.added, importing.updated, importing.refused)}
      {importing.state === 'failed' &&
        t(importing.code === 'newer-version' ? 'import_failed_newer' : 'import_failed')}
    </p>
  );
}
