// Corrections: a later event that stands in for an earlier one, or takes it back. The latest one counts; both stay.
import type { CaseEvent, Deed, PlainDeed } from './types';

/** What happened, as it counts after corrections. */
export interface Happening extends Pick<CaseEvent, 'on' | 'channel' | 'words' | 'attachments'> {
  deed: PlainDeed | Extract<Deed, { kind: 'opened' }>;
}

export interface Standing {
  event: CaseEvent;
  /** Null for a correction itself, and for an event that was taken back. */
  now: Happening | null;
  correctedBy: string | null;
}

export function applyCorrections(events: readonly CaseEvent[]): Standing[] {
  const corrections = new Map<string, { by: string; replacement: Happening | null }>();
  for (const { id, deed } of events) {
    if (deed.kind === 'corrected') corrections.set(deed.of, { by: id, replacement: deed.replacement });
  }
  return events.map((event, index) => {
    const { deed, on, channel, words, attachments } = event;
    if (deed.kind === 'corrected') return { event, now: null, correctedBy: null };
    const correction = index === 0 ? undefined : corrections.get(event.id);
    if (correction) return { event, now: correction.replacement, correctedBy: correction.by };
    // A second opening can only come from a damaged file: it is kept, and changes nothing.
    if (deed.kind === 'opened' && index > 0) return { event, now: null, correctedBy: null };
    return { event, now: { on, channel, words, attachments, deed }, correctedBy: null };
  });
}
