// Holds what the desk shows: the place in the address, the shelf, the record laid open.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { DeskView } from '@/components/desk/DeskView';
import { type DeskActions, type ExportState, parsePlace, placeAddress } from '@/components/desk/desk-types';
import type { SeriesUseCases } from '@/lib/app/capture/series-use-cases';
import type { CaseUseCases } from '@/lib/app/cases/case-use-cases';
import type { EvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import type { LedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import type { TransferUseCases } from '@/lib/app/subscriptions/transfer-use-cases';
import { extensionVersion } from '@/lib/browser/desk-page';
import { CasesApp } from './cases-app';
import { LedgerApp } from './ledger-app';
import { PoliciesApp } from './policies-app';
import { saveBlob } from './save-blob';
import { useBundleCheck } from './use-bundle-check';
import type { Sharing } from './use-ledger';
import { useNotice } from './use-notice';
import { useOpenedRecord } from './use-opened-record';
import { useSeriesDesk } from './use-series-desk';
import { useShelf } from './use-shelf';
import { useTimeStamps } from './use-time-stamps';

export interface DeskAppProps {
  evidence: EvidenceUseCases;
  series: SeriesUseCases;
  authority: string;
  cases: CaseUseCases;
  ledger: LedgerUseCases;
  transfer: TransferUseCases;
  sharing: Sharing;
}

export function DeskApp(props: DeskAppProps) {
  const { evidence } = props;
  const place = usePlace();
  const recordId = 'recordId' in place ? place.recordId : null;
  const { shelf, storage, refresh } = useShelf(evidence);
  const { opened, reopen } = useOpenedRecord(evidence, recordId);
  const timeStamps = useTimeStamps(evidence, props.authority, recordId, reopen);
  const { check, checkBundle, takeIn } = useBundleCheck(evidence);
  const notice = useNotice();
  const series = useSeriesDesk(props, shelf, refresh);
  const [exporting, setExporting] = useState<ExportState>({ state: 'idle' });

  // What was said of one record's export is not true of the next one's.
  useEffect(() => setExporting({ state: 'idle' }), [recordId]);

  const actions = useMemo<DeskActions>(
    () => ({
      exportBundle: async (id, wish) => {
        setExporting({ state: 'working' });
        const outcome = await evidence.exportBundle(id, wish).catch(() => null);
        if (outcome?.ok) {
          const { blob, fileName, record } = outcome;
          saveBlob(blob, fileName);
          setExporting({ state: 'done', fileName, covered: record.redaction?.boxes.length ?? null });
          // A covered copy made on the way is a record of its own.
          await refresh();
        } else {
          setExporting({ state: 'failed', code: outcome?.code ?? 'export_fault', file: outcome?.file ?? '' });
        }
      },
      checkBundle,
      takeIn: async () => {
        await takeIn();
        await refresh();
      },
      remove: async (id) => {
        await evidence.remove(id);
        location.hash = placeAddress({ room: 'evidence' });
        await refresh();
      },
    }),
    [evidence, refresh, checkBundle, takeIn],
  );

  return (
    <DeskView
      place={place}
      shelf={shelf}
      opened={opened}
      exporting={exporting}
      check={check}
      storage={storage}
      version={extensionVersion()}
      actions={actions}
      notice={notice}
      series={series}
      timeStamps={timeStamps}
      subscriptionsRoom={
        place.room === 'subscriptions' && (
          <LedgerApp
            ledger={props.ledger}
            cases={props.cases}
            transfer={props.transfer}
            sharing={props.sharing}
            records={shelf?.records ?? null}
            subscriptionId={'subscriptionId' in place ? place.subscriptionId : null}
          />
        )
      }
      policiesRoom={
        place.room === 'policies' && <PoliciesApp policyId={'policyId' in place ? place.policyId : null} />
      }
      casesRoom={
        place.room === 'cases' && (
          <CasesApp
            cases={props.cases}
            evidence={evidence}
            records={shelf?.records ?? []}
            caseId={'caseId' in place ? place.caseId : null}
          />
        )
      }
    />
  );
}

function usePlace() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => parsePlace(hash), [hash]);
}
