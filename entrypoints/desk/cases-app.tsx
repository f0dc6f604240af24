// Holds what the cases room shows, and turns what a person does into entries.
import { render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { CasesRoom } from '@/components/desk/cases/CasesRoom';
import { type CaseActions, type CasesProps, caseAddress } from '@/components/desk/cases/case-types';
import type { CaseUseCases } from '@/lib/app/cases/case-use-cases';
import { exportCase } from '@/lib/app/cases/export-case';
import type { EvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { sha256 } from '@/lib/browser/evidence-store/digest';
import { onLocalChange } from '@/lib/browser/storage/areas';
import { CASES_KEY } from '@/lib/browser/storage/cases-store';
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import type { RefundCase } from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { createFilesOfCases } from '../background/cases';
import { saveBlob } from './save-blob';

const files = createFilesOfCases();

export function CasesApp(props: {
  cases: CaseUseCases;
  evidence: EvidenceUseCases;
  records: EvidenceRecord[];
  caseId: string | null;
}) {
  const { cases, evidence, records, caseId } = props;
  const [list, setList] = useState<{ cases: RefundCase[]; setAside: number } | null>(null);
  const [refused, setRefused] = useState<CasesProps['refused']>(null);

  const refresh = useCallback(async () => setList(await cases.list()), [cases]);

  useEffect(() => {
    const look = () => {
      // Days may have passed since the desk was opened.
      if (document.visibilityState === 'visible') void cases.settleClock().then(refresh);
    };
    look();
    document.addEventListener('visibilitychange', look);
    const stop = onLocalChange((keys) => {
      if (keys.includes(CASES_KEY)) void refresh();
    });
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [cases, refresh]);

  // What was refused in one case says nothing of another.
  useEffect(() => setRefused(null), [caseId]);

  const actions = useMemo<CaseActions>(
    () => ({
      startByHand: async (provider) => {
        const id = await cases.startByHand(provider);
        await refresh();
        location.hash = caseAddress(id);
      },
      record: async (id, { files: given = [], attachments = [], ...entry }) => {
        // Kept first: an event must never name a file that is not there.
        const named = given.map((file) => ({ name: file.name, blob: file }));
        const { kept, refused: left } = await files.keep(id, named);
        const done = await cases.record(id, { ...entry, attachments: [...attachments, ...kept] });
        if (!done.ok) await files.forget(kept);
        setRefused(done.ok ? (left.length > 0 ? { files: left } : null) : { code: done.code });
        await refresh();
      },
      remove: async (id) => {
        await cases.remove(id);
        location.hash = caseAddress();
        await refresh();
      },
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      print: printText,
      saveLetter: async ({ name, lang, parts }) => {
        const blob = await import('@/lib/app/cases/letter-document')
          .then(({ createLetterDocument }) => createLetterDocument(parts, lang))
          .catch(() => null);
        if (blob) saveBlob(blob, `${fileTitle(name)}.docx`);
        return blob !== null;
      },
      exportCase: async (id, options) => {
        const one = (await cases.list()).cases.find((each) => each.id === id);
        if (!one) return null;
        const bundle = async (recordId: string, original: boolean) => {
          const outcome = await evidence.exportBundle(recordId, { original });
          return outcome.ok ? { blob: outcome.blob, fileName: outcome.fileName } : null;
        };
        const done = await exportCase({ bundle, files, digest: sha256 }, one, options).catch(() => null);
        if (done) saveBlob(done.blob, done.fileName);
        return done && { evidence: done.missing, attachments: done.missingAttachments };
      },
      readFile: async (file) => {
        const read = await files.read(file);
        return read.ok ? read.blob : null;
      },
      saveFile: saveBlob,
    }),
    [cases, evidence, refresh],
  );

  return (
    <CasesRoom
      cases={list?.cases ?? null}
      setAside={list?.setAside ?? 0}
      records={records}
      today={toCivilDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
      caseId={caseId}
      refused={refused}
      actions={actions}
    />
  );
}

/** A title as a file may be called; browsers replace what is left of what they cannot use. */
function fileTitle(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80);
}

/** Prints the letter alone: a sheet that only paper shows, gone when the dialog closes. */
function printText(text: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  render(<pre>{text}</pre>, sheet);
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
