// The lists a view carries: evidence with its numbers, rungs that were taken.
import type { Material, Rung } from './codes';
import type { Happening } from './corrections';

/** Numbers are given in the order of the log, which only grows, so that a letter's "证据 2" stays true. */
export interface NumberedEvidence {
  number: number;
  recordId: string;
  material: Material | null;
  eventId: string;
}

export interface RungTaken {
  rung: Rung;
  on: string;
  eventId: string;
  ended: boolean;
}

export function numberEvidence(list: NumberedEvidence[], now: Happening, eventId: string): void {
  const material = now.deed.kind === 'evidence-added' ? now.deed.material : null;
  for (const attachment of now.attachments) {
    if (attachment.type !== 'evidence') continue;
    const { recordId } = attachment;
    const known = list.find((entry) => entry.recordId === recordId);
    if (!known) list.push({ number: list.length + 1, recordId, material, eventId });
    else known.material ??= material;
  }
}

export function recordRung(list: RungTaken[], now: Happening, eventId: string): void {
  const { deed } = now;
  if (deed.kind === 'escalated') list.push({ rung: deed.rung, on: now.on, eventId, ended: false });
  if (deed.kind === 'rung-ended') {
    for (const taken of list) if (taken.rung === deed.rung) taken.ended = true;
  }
}
