// Which boxes a redacted copy gets, and what of a record's own words is overwritten.
import { findPrivateData, maskPrivateData } from './private-data';
import { type EvidenceRecord, type PicturePart, privateKindSchema, type RedactionBox } from './types';

/** Room around a value: letters reach a little over their rectangle. */
const BOX_MARGIN_PX = 2;

/**
 * The boxes that cover what was found private, and every frame that could not be read. Null for a record that does not
 * say where private data lies: it cannot be covered, only handed on as it is.
 */
export function planRedaction(record: EvidenceRecord): RedactionBox[] | null {
  if (!record.places) return null;
  const boxes: RedactionBox[] = [];
  for (const { what, kind, left, top, width, height } of record.places) {
    const known = privateKindSchema.safeParse(kind);
    if (what !== 'frame' && !(what === 'private' && known.success)) continue;
    const x = Math.max(0, left - BOX_MARGIN_PX);
    const y = Math.max(0, top - BOX_MARGIN_PX);
    boxes.push({
      kind: known.success && what === 'private' ? known.data : 'frame',
      left: x,
      top: y,
      width: left + width + BOX_MARGIN_PX - x,
      height: top + height + BOX_MARGIN_PX - y,
    });
  }
  return boxes;
}

export type PartBox = { left: number; top: number; width: number; height: number };

/** The boxes as they lie in one part of the picture, cut at its edges. */
export function boxesInPart(boxes: readonly RedactionBox[], part: PicturePart): PartBox[] {
  const found: PartBox[] = [];
  for (const box of boxes) {
    const left = Math.min(box.left, part.width);
    const top = Math.max(box.top - part.top, 0);
    const right = Math.min(box.left + box.width, part.width);
    const bottom = Math.min(box.top + box.height - part.top, part.height);
    if (right > left && bottom > top) found.push({ left, top, width: right - left, height: bottom - top });
  }
  return found;
}

/** Address, title and quotes of the record, private values overwritten; spans stay valid. */
export function maskRecord(
  record: EvidenceRecord,
  keep: readonly string[],
): Pick<EvidenceRecord, 'url' | 'title' | 'referrer' | 'clauses' | 'facts'> {
  const mask = (text: string) => maskPrivateData(text, findPrivateData(text, keep));
  return {
    url: mask(record.url),
    title: mask(record.title),
    referrer: mask(record.referrer),
    clauses: record.clauses.map((clause) => ({ ...clause, quote: mask(clause.quote) })),
    ...(record.facts
      ? {
          facts: record.facts.map(({ name, value, quote }) => ({
            name,
            value: mask(value),
            quote: mask(quote),
          })),
        }
      : {}),
  };
}

/** Values that look private but are evidence: order numbers. */
export function keptValues(record: EvidenceRecord): string[] {
  return (record.facts ?? []).filter(({ name }) => name === 'orderId').map(({ value }) => value);
}
