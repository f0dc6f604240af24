// After a capture: is what one will need in the picture, and whole? Pure, from the record alone.
import type { ClauseKind } from '../clauses/types';
import type { PageKind } from '../pages/types';
import type { EvidenceRecord } from './types';

export type EvidencePoint =
  | 'orderId'
  | 'price'
  | 'paidAt'
  | 'status'
  | 'autoRenew'
  | 'refund-clause'
  | 'renewal-clause';

export type Completeness = {
  /** What this kind of page should show, and is in the picture. */
  shown: EvidencePoint[];
  /** Read on the page, but not (or not whole) in the picture: a full capture would have it. */
  notInPicture: EvidencePoint[];
  /** Not on this page at all: another page must be kept too. */
  notOnPage: EvidencePoint[];
  suggestion: 'capture-full' | 'capture-order' | 'capture-agreement' | 'capture-membership' | null;
};

const POINTS: Readonly<Record<PageKind, readonly EvidencePoint[]>> = {
  order: ['orderId', 'price', 'paidAt'],
  checkout: ['price', 'renewal-clause'],
  membership: ['status', 'autoRenew'],
  'subscription-management': ['status', 'autoRenew'],
  agreement: ['refund-clause', 'renewal-clause'],
  'auto-renew-agreement': ['renewal-clause'],
  'refund-policy': ['refund-clause'],
  other: [],
};

/** Null for a record that does not say what kind of page it shows, or of a page that nothing is asked of. */
export function assessCompleteness(record: EvidenceRecord): Completeness | null {
  const points = record.pageKind ? POINTS[record.pageKind] : [];
  if (points.length === 0) return null;
  const result: Completeness = { shown: [], notInPicture: [], notOnPage: [], suggestion: null };
  for (const point of points) {
    const place = isInPicture(record, point);
    (place === null ? result.notOnPage : place ? result.shown : result.notInPicture).push(point);
  }
  result.suggestion = suggest(record, result);
  return result;
}

function suggest(
  record: EvidenceRecord,
  { notInPicture, notOnPage }: Completeness,
): Completeness['suggestion'] {
  if (notInPicture.length > 0 && record.mode === 'visible') return 'capture-full';
  switch (record.pageKind) {
    case 'order':
      return notOnPage.length > 0 ? 'capture-order' : 'capture-agreement';
    case 'checkout':
      return 'capture-order';
    case 'membership':
    case 'subscription-management':
      return notOnPage.length > 0 ? 'capture-membership' : 'capture-order';
    default:
      return 'capture-order';
  }
}

/** Null: not on the page. False: on the page, not whole in the picture. */
function isInPicture(record: EvidenceRecord, point: EvidencePoint): boolean | null {
  const places = record.places ?? [];
  if (point === 'refund-clause' || point === 'renewal-clause') {
    const room = point === 'refund-clause' ? 'refund.' : 'renewal.';
    const wanted = record.clauses.flatMap(({ kind }, index) => (isOf(kind, room) ? [index] : []));
    if (wanted.length === 0) return null;
    return wanted.every((index) => places.some(({ what, ref }) => what === 'clause' && ref === index));
  }
  if (!record.facts?.some(({ name }) => name === point)) return null;
  return places.some(({ what, kind }) => what === 'fact' && kind === point);
}

function isOf(kind: ClauseKind, room: string): boolean {
  return kind.startsWith(room);
}
