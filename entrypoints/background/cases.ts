// Refund cases with the browser behind their ports, for background and desk alike.
import { type CaseUseCases, createCaseUseCases } from '@/lib/app/cases/case-use-cases';
import { createEvidenceStore } from '@/lib/browser/evidence-store/evidence-store';
import { localArea } from '@/lib/browser/storage/areas';
import { createCasesStore, exclusively } from '@/lib/browser/storage/cases-store';

export function createCases(): CaseUseCases {
  const evidence = createEvidenceStore();
  return createCaseUseCases({
    store: createCasesStore(localArea, exclusively),
    evidence: { list: async () => (await evidence.list()).records.map(({ record }) => record) },
    now: Date.now,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: () => crypto.randomUUID(),
  });
}
