// What a letter says of a record: its title and the day on which it was kept, where it was kept.
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import type { EvidenceRecord } from '@/lib/core/evidence/types';

export function describeBy(records: readonly EvidenceRecord[]) {
  return (id: string): { title: string; savedOn: string } | null => {
    const kept = records.find((record) => record.id === id);
    return kept ? { title: kept.title, savedOn: toCivilDate(kept.capturedAt, kept.zone) } : null;
  };
}
