// A capture of one clause or of a marked part: which one is meant, and what the record says of it.
import type { CaptureFocus, CaptureMode, PicturePart, Place } from '@/lib/core/evidence/types';
import type { PageReading } from '@/lib/core/pages/reading';

/** A clause as popup and card name it: where it begins in the text of its reading, and its words. */
export type SoughtClause = { start: number; quote: string };

export type FoundClause = {
  /** In the reading's clauses. */
  index: number;
  text: string;
  /** Which of the places on the page where these words stand, from 0. */
  occurrence: number;
};

/** Null where none is asked for, or the page was read anew without it. */
export function findClause(
  reading: PageReading | null,
  sought: SoughtClause | undefined,
): FoundClause | null {
  if (!reading || !sought) return null;
  const { clauses, text } = reading;
  const same = (at: (typeof clauses)[number]) => at.quote === sought.quote;
  const exact = clauses.findIndex((clause) => same(clause) && clause.start === sought.start);
  // A frame counts its text from its own beginning.
  const index = exact >= 0 ? exact : clauses.findIndex(same);
  const clause = clauses[index];
  if (!clause) return null;
  return { index, text: clause.quote, occurrence: countBefore(text, clause.quote, clause.start) };
}

/** Null for a capture of the view or the whole page, and where the clause came out in no picture. */
export function describeFocus(
  mode: CaptureMode,
  clause: number | undefined,
  { parts, places }: { parts: readonly PicturePart[]; places: readonly Place[] },
): CaptureFocus | null {
  const box =
    mode === 'clause'
      ? around(places.filter(({ what, ref }) => what === 'clause' && ref === clause))
      : mode === 'region'
        ? around(parts.map((part) => ({ left: 0, ...part })))
        : null;
  const part = box && parts.find(({ top, height }) => box.top >= top && box.top < top + height);
  if (!box || !part) return null;
  return {
    what: mode === 'clause' ? 'clause' : 'region',
    ...(mode === 'clause' && clause !== undefined ? { clause } : {}),
    part: part.file,
    ...box,
  };
}

type Box = Pick<Place, 'left' | 'top' | 'width' | 'height'>;

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.left + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - top,
  };
}

function countBefore(text: string, words: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < end; at = text.indexOf(words, at + words.length))
    count += 1;
  return count;
}
