// Refund cases with the browser behind their ports, for background and desk alike.
import { type CaseFiles, createCaseFiles } from '@/lib/app/cases/case-files';
import { type CaseUseCases, createCaseUseCases } from '@/lib/app/cases/case-use-cases';
import { createCaseFileStore } from '@/lib/browser/case-files';
import { sha256 } from '@/lib/browser/evidence-store/digest';
import { createEvidenceStore } from '@/lib/browser/evidence-store/evidence-store';
import { localArea } from '@/lib/browser/storage/areas';
import { createCasesStore, exclusively } from '@/lib/browser/storage/cases-store';

export function createCases(): CaseUseCases {
  const evidence = createEvidenceStore();
  return createCaseUseCases({
    store: createCasesStore(localArea, exclusively),
    files: createCaseFileStore(),
    evidence: { list: async () => (await evidence.list()).records.map(({ record }) => record) },
    now: Date.now,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: () => crypto.randomUUID(),
  });
}

/** What is attached to them; for the desk, the only one that takes files in. */
export function createFilesOfCases(): CaseFiles {
  return createCaseFiles({
    store: createCasesStore(localArea, exclusively),
    files: createCaseFileStore(),
    digest: sha256,
    newId: () => crypto.randomUUID(),
  });
}
