// What falls due in refund cases, for the days of the subscriptions room: read at once, and again when a case changes.
import { useEffect, useState } from 'preact/hooks';
import type { CaseUseCases } from '@/lib/app/cases/case-use-cases';
import { onLocalChange } from '@/lib/browser/storage/areas';
import { CASES_KEY } from '@/lib/browser/storage/cases-store';
import { type CaseDue, casesDue } from '@/lib/core/cases';

export function useCaseDays(useCases: CaseUseCases, today: string): readonly CaseDue[] {
  const [days, setDays] = useState<readonly CaseDue[]>([]);
  useEffect(() => {
    const read = () => void useCases.list().then(({ cases }) => setDays(casesDue(cases, today)));
    read();
    return onLocalChange((keys) => {
      if (keys.includes(CASES_KEY)) read();
    });
  }, [useCases, today]);
  return days;
}
